package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.OutputSchema;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.chat.Usage;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST v1/messages}. */
final class AnthropicFormat implements WireFormat {

  private static final String VERSION = "2023-06-01";

  private final String model;

  AnthropicFormat(String model) {
    this.model = model;
  }

  @Override
  public String path(boolean stream) {
    return "v1/messages";
  }

  @Override
  public Map<String, String> headers(@Nullable Secret key) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("anthropic-version", VERSION);
    if (key != null) {
      headers.put("x-api-key", key.reveal());
    }
    return headers;
  }

  @Override
  public ObjectNode body(ChatRequest request, boolean stream) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("model", model).put("max_tokens", request.maxTokens());
    request.temperature().ifPresent(t -> body.put("temperature", Math.min(1, t)));
    if (!request.system().isEmpty()) {
      ObjectNode system =
          body.putArray("system").addObject().put("type", "text").put("text", request.system());
      system.putObject("cache_control").put("type", "ephemeral");
    }
    ArrayNode messages = body.putArray("messages");
    for (ChatMessage message : request.messages()) {
      messages
          .addObject()
          .put("role", message.role().name().toLowerCase(Locale.ROOT))
          .put("content", message.text());
    }
    request.schema().ifPresent(schema -> forceTool(body, schema));
    if (stream) {
      body.put("stream", true);
    }
    return body;
  }

  private static void forceTool(ObjectNode body, OutputSchema schema) {
    body.putArray("tools")
        .addObject()
        .put("name", schema.name())
        .put("description", "Takes the answer.")
        .set("input_schema", Json.schema(schema));
    body.putObject("tool_choice").put("type", "tool").put("name", schema.name());
  }

  @Override
  public ChatReply reply(JsonNode root, ChatRequest request) {
    refuseError(root);
    if (!root.path("content").isArray()) {
      throw new ModelException.InvalidOutput("the provider's answer holds no content", null);
    }
    boolean structured = request.schema().isPresent();
    StringBuilder text = new StringBuilder();
    for (JsonNode block : root.path("content")) {
      String type = Json.text(block.path("type"));
      if (type.equals("tool_use") && structured) {
        text.append(block.path("input").toString());
      } else if (type.equals("text") && !structured) {
        text.append(Json.text(block.path("text")));
      }
    }
    return new ChatReply(
        text.toString(),
        finish(Json.text(root.path("stop_reason"))),
        usage(root.path("usage"), 0),
        Json.textOr(root.path("model"), model));
  }

  @Override
  public StreamReader reader(ChatRequest request) {
    return new Events(request.schema().isPresent());
  }

  private static void refuseError(JsonNode root) {
    if (root.path("error").isObject()) {
      throw ProviderErrors.inAnswer(root.path("error"));
    }
  }

  private static FinishReason finish(String reason) {
    return switch (reason) {
      case "end_turn", "tool_use", "stop_sequence" -> FinishReason.STOP;
      case "max_tokens", "model_context_window_exceeded" -> FinishReason.LENGTH;
      case "refusal" -> throw new ModelException.ContentFiltered("the model declines to answer");
      default -> FinishReason.OTHER;
    };
  }

  /** Anthropic counts cached tokens apart; here they are part of the input. */
  private static Usage usage(JsonNode usage, long outputTokens) {
    long read = Json.count(usage.path("cache_read_input_tokens"));
    long written = Json.count(usage.path("cache_creation_input_tokens"));
    return new Usage(
        Json.count(usage.path("input_tokens")) + read + written,
        read,
        Math.max(outputTokens, Json.count(usage.path("output_tokens"))));
  }

  private final class Events implements StreamReader {
    private final boolean structured;
    private final StringBuilder text = new StringBuilder();
    private @Nullable FinishReason finish;
    private JsonNode startUsage = Json.MAPPER.createObjectNode();
    private long outputTokens;
    private String answeredBy = model;

    Events(boolean structured) {
      this.structured = structured;
    }

    @Override
    public String accept(JsonNode event) {
      refuseError(event);
      switch (Json.text(event.path("type"))) {
        case "message_start" -> {
          startUsage = event.path("message").path("usage");
          answeredBy = Json.textOr(event.path("message").path("model"), answeredBy);
        }
        case "content_block_delta" -> {
          String added = Json.text(event.path("delta").path(structured ? "partial_json" : "text"));
          text.append(added);
          return added;
        }
        case "message_delta" -> {
          finish = finish(Json.text(event.path("delta").path("stop_reason")));
          outputTokens = Json.count(event.path("usage").path("output_tokens"));
        }
        default -> {}
      }
      return "";
    }

    @Override
    public boolean isComplete() {
      return finish != null;
    }

    @Override
    public ChatReply reply() {
      FinishReason reason = finish == null ? FinishReason.OTHER : finish;
      return new ChatReply(text.toString(), reason, usage(startUsage, outputTokens), answeredBy);
    }
  }
}
