package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.llm.budget.TokenEstimator;
import dev.newsdigest.llm.chat.ChatMessage;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.chat.Usage;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code POST api/chat}; streams are one JSON object a line. */
final class OllamaFormat implements WireFormat {

  private static final int WINDOW_STEP = 2_048;

  private final String model;
  private final int largestWindow;

  OllamaFormat(String model, int largestWindow) {
    this.model = model;
    this.largestWindow = largestWindow;
  }

  @Override
  public String path(boolean stream) {
    return "api/chat";
  }

  @Override
  public Map<String, String> headers(@Nullable Secret key) {
    return key == null ? Map.of() : Map.of("Authorization", "Bearer " + key.reveal());
  }

  @Override
  public boolean isEventStream() {
    return false;
  }

  @Override
  public ObjectNode body(ChatRequest request, boolean stream) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    body.put("model", model).put("stream", stream);
    ArrayNode messages = body.putArray("messages");
    // Ollama constrains the output to the schema but does not show it to the model.
    String system = Json.systemWithSchema(request);
    if (!system.isEmpty()) {
      messages.addObject().put("role", "system").put("content", system);
    }
    for (ChatMessage message : request.messages()) {
      messages
          .addObject()
          .put("role", message.role().name().toLowerCase(Locale.ROOT))
          .put("content", message.text());
    }
    request.schema().ifPresent(schema -> body.set("format", Json.schema(schema)));
    ObjectNode options = body.putObject("options");
    options.put("num_predict", request.maxTokens()).put("num_ctx", window(request));
    request.temperature().ifPresent(t -> options.put("temperature", t));
    return body;
  }

  private int window(ChatRequest request) {
    long needed = TokenEstimator.STANDARD.inputTokens(request) + request.maxTokens();
    long steps = (needed + WINDOW_STEP - 1) / WINDOW_STEP;
    if (needed > largestWindow) {
      throw new ModelException.BadRequest(
          "prompt and answer may need "
              + needed
              + " tokens, the model's window is "
              + largestWindow);
    }
    return (int) Math.min(largestWindow, steps * WINDOW_STEP);
  }

  @Override
  public ChatReply reply(JsonNode root, ChatRequest request) {
    if (!root.path("error").isTextual() && !root.path("message").isObject()) {
      throw new ModelException.InvalidOutput("the provider's answer holds no message", null);
    }
    Lines lines = new Lines();
    lines.accept(root);
    return lines.reply();
  }

  @Override
  public StreamReader reader(ChatRequest request) {
    return new Lines();
  }

  private final class Lines implements StreamReader {
    private final StringBuilder text = new StringBuilder();
    private FinishReason finish = FinishReason.OTHER;
    private boolean done;
    private Usage usage = Usage.NONE;
    private String answeredBy = model;

    @Override
    public String accept(JsonNode line) {
      if (line.path("error").isTextual()) {
        throw new ModelException.Unavailable("the server reports an error", true, null, null);
      }
      answeredBy = Json.textOr(line.path("model"), answeredBy);
      if (line.path("done").asBoolean(false)) {
        done = true;
        usage =
            new Usage(
                Json.count(line.path("prompt_eval_count")), 0, Json.count(line.path("eval_count")));
        finish =
            switch (Json.text(line.path("done_reason"))) {
              case "stop", "" -> FinishReason.STOP;
              case "length" -> FinishReason.LENGTH;
              default -> FinishReason.OTHER;
            };
      }
      String added = Json.text(line.path("message").path("content"));
      text.append(added);
      return added;
    }

    @Override
    public boolean isComplete() {
      return done;
    }

    @Override
    public ChatReply reply() {
      return new ChatReply(text.toString(), finish, usage, answeredBy);
    }
  }
}
