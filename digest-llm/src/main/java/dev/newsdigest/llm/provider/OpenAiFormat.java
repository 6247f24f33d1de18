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
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST chat/completions}. */
final class OpenAiFormat implements WireFormat {

  private final String model;
  private final StructuredOutput mode;
  private final String limitField;

  OpenAiFormat(String model, StructuredOutput mode, String limitField) {
    this.model = model;
    this.mode = mode;
    this.limitField = limitField;
  }

  @Override
  public String path(boolean stream) {
    return "chat/completions";
  }

  @Override
  public Map<String, String> headers(@Nullable Secret key) {
    return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal());
  }

  @Override
  public ObjectNode body(ChatRequest request, boolean stream) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("model", model);
    ArrayNode messages = body.putArray("messages");
    boolean strict = mode == StructuredOutput.JSON_SCHEMA;
    String system = strict ? request.system() : Json.systemWithSchema(request);
    if (!system.isEmpty()) {
      messages.addObject().put("role", "system").put("content", system);
    }
    for (ChatMessage message : request.messages()) {
      messages
          .addObject()
          .put("role", message.role().name().toLowerCase(Locale.ROOT))
          .put("content", message.text());
    }
    body.put(limitField, request.maxTokens());
    request.temperature().ifPresent(t -> body.put("temperature", t));
    request.schema().ifPresent(schema -> responseFormat(body, schema));
    if (stream) {
      body.put("stream", true).putObject("stream_options").put("include_usage", true);
    }
    return body;
  }

  private void responseFormat(ObjectNode body, OutputSchema schema) {
    switch (mode) {
      case JSON_SCHEMA -> {
        ObjectNode format = body.putObject("response_format").put("type", "json_schema");
        format
            .putObject("json_schema")
            .put("name", schema.name())
            .put("strict", true)
            .set("schema", Json.schema(schema));
      }
      case JSON_OBJECT -> body.putObject("response_format").put("type", "json_object");
      case INSTRUCTIONS -> {}
    }
  }

  @Override
  public ChatReply reply(JsonNode root, ChatRequest request) {
    refuseError(root);
    JsonNode choice = root.path("choices").path(0);
    JsonNode message = choice.path("message");
    if (!message.isObject()) {
      throw new ModelException.InvalidOutput("the provider's answer holds no message", null);
    }
    refuseRefusal(Json.text(message.path("refusal")));
    return new ChatReply(
        content(message.path("content")),
        finish(Json.text(choice.path("finish_reason"))),
        usage(root.path("usage")),
        Json.textOr(root.path("model"), model));
  }

  @Override
  public StreamReader reader(ChatRequest request) {
    return new Chunks();
  }

  private static void refuseError(JsonNode root) {
    if (root.path("error").isObject()) {
      throw ProviderErrors.inAnswer(root.path("error"));
    }
  }

  private static void refuseRefusal(String refusal) {
    if (!refusal.isEmpty()) {
      throw new ModelException.ContentFiltered("the model declines to answer");
    }
  }

  /** Text, or the text parts of a list of parts. */
  private static String content(JsonNode content) {
    if (!content.isArray()) {
      return Json.text(content);
    }
    StringBuilder text = new StringBuilder();
    content.forEach(part -> text.append(Json.text(part.path("text"))));
    return text.toString();
  }

  private static FinishReason finish(String reason) {
    return switch (reason) {
      case "stop" -> FinishReason.STOP;
      case "length" -> FinishReason.LENGTH;
      case "content_filter" ->
          throw new ModelException.ContentFiltered("the provider's filter stopped the answer");
      default -> FinishReason.OTHER;
    };
  }

  private static Usage usage(JsonNode usage) {
    long cached = Json.count(usage.path("prompt_tokens_details").path("cached_tokens"));
    return new Usage(
        Json.count(usage.path("prompt_tokens")),
        Math.max(cached, Json.count(usage.path("prompt_cache_hit_tokens"))),
        Json.count(usage.path("completion_tokens")));
  }

  private final class Chunks implements StreamReader {
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder refusal = new StringBuilder();
    private @Nullable FinishReason finish;
    private Usage usage = Usage.NONE;
    private String answeredBy = model;

    @Override
    public String accept(JsonNode event) {
      refuseError(event);
      answeredBy = Json.textOr(event.path("model"), answeredBy);
      if (event.path("usage").isObject()) {
        usage = usage(event.path("usage"));
      }
      JsonNode choice = event.path("choices").path(0);
      String reason = Json.text(choice.path("finish_reason"));
      if (!reason.isEmpty()) {
        finish = finish(reason);
      }
      refusal.append(Json.text(choice.path("delta").path("refusal")));
      String added = content(choice.path("delta").path("content"));
      text.append(added);
      return added;
    }

    @Override
    public boolean isComplete() {
      return finish != null;
    }

    @Override
    public ChatReply reply() {
      refuseRefusal(refusal.toString());
      FinishReason reason = finish == null ? FinishReason.OTHER : finish;
      return new ChatReply(text.toString(), reason, usage, answeredBy);
    }
  }
}
