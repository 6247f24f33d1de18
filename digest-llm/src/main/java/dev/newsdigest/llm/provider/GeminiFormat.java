package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

/** {@code POST models/MODEL:generateContent}. */
final class GeminiFormat implements WireFormat {

  private final String model;

  GeminiFormat(String model) {
    this.model = model;
  }

  @Override
  public String path(boolean stream) {
    String verb = stream ? ":streamGenerateContent?alt=sse" : ":generateContent";
    return "models/" + model + verb;
  }

  @Override
  public Map<String, String> headers(@Nullable Secret key) {
    return key == null ? Map.of() : Map.of("x-goog-api-key", key.reveal());
  }

  @Override
  public ObjectNode body(ChatRequest request, boolean stream) {
    ObjectNode body = Json.MAPPER.createObjectNode();
    if (!request.system().isEmpty()) {
      body.putObject("systemInstruction")
          .putArray("parts")
          .addObject()
          .put("text", request.system());
    }
    ArrayNode contents = body.putArray("contents");
    for (ChatMessage message : request.messages()) {
      ObjectNode turn = contents.addObject();
      turn.put("role", message.role() == ChatMessage.Role.USER ? "user" : "model");
      turn.putArray("parts").addObject().put("text", message.text());
    }
    ObjectNode config = body.putObject("generationConfig");
    config.put("maxOutputTokens", request.maxTokens());
    request.temperature().ifPresent(t -> config.put("temperature", t));
    request
        .schema()
        .ifPresent(
            schema ->
                config
                    .put("responseMimeType", "application/json")
                    .set("responseSchema", subset(Json.schema(schema))));
    return body;
  }

  /**
   * The part of JSON Schema that responseSchema knows: type names in capitals, no closed objects.
   */
  private static JsonNode subset(JsonNode schema) {
    if (!schema.isObject()) {
      return schema;
    }
    ObjectNode result = Json.MAPPER.createObjectNode();
    for (Map.Entry<String, JsonNode> entry : schema.properties()) {
      JsonNode value = entry.getValue();
      switch (entry.getKey()) {
        case "additionalProperties", "$schema", "title" -> {}
        case "type" -> result.put("type", value.asText().toUpperCase(Locale.ROOT));
        case "items" -> result.set("items", subset(value));
        case "properties" -> {
          ObjectNode properties = result.putObject("properties");
          ArrayNode order = Json.MAPPER.createArrayNode();
          for (Map.Entry<String, JsonNode> property : value.properties()) {
            properties.set(property.getKey(), subset(property.getValue()));
            order.add(property.getKey());
          }
          result.set("propertyOrdering", order);
        }
        default -> result.set(entry.getKey(), value);
      }
    }
    return result;
  }

  @Override
  public ChatReply reply(JsonNode root, ChatRequest request) {
    Chunks chunks = new Chunks();
    chunks.accept(root);
    if (!root.path("candidates").isArray()) {
      throw new ModelException.InvalidOutput("the provider's answer holds no candidate", null);
    }
    return chunks.reply();
  }

  @Override
  public StreamReader reader(ChatRequest request) {
    return new Chunks();
  }

  private static FinishReason finish(String reason) {
    return switch (reason) {
      case "STOP" -> FinishReason.STOP;
      case "MAX_TOKENS" -> FinishReason.LENGTH;
      case "SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "LANGUAGE" ->
          throw new ModelException.ContentFiltered("the provider's filter stopped the answer");
      default -> FinishReason.OTHER;
    };
  }

  /** Whole answers and pieces of a stream have one form. */
  private final class Chunks implements StreamReader {
    private final StringBuilder text = new StringBuilder();
    private @Nullable FinishReason finish;
    private Usage usage = Usage.NONE;
    private String answeredBy = model;

    @Override
    public String accept(JsonNode event) {
      if (event.path("error").isObject()) {
        throw ProviderErrors.inAnswer(event.path("error"));
      }
      if (event.path("promptFeedback").path("blockReason").isTextual()) {
        throw new ModelException.ContentFiltered("the provider's filter refuses the request");
      }
      answeredBy = Json.textOr(event.path("modelVersion"), answeredBy);
      JsonNode counts = event.path("usageMetadata");
      if (counts.isObject()) {
        usage =
            new Usage(
                Json.count(counts.path("promptTokenCount")),
                Json.count(counts.path("cachedContentTokenCount")),
                Json.count(counts.path("candidatesTokenCount"))
                    + Json.count(counts.path("thoughtsTokenCount")));
      }
      JsonNode candidate = event.path("candidates").path(0);
      String reason = Json.text(candidate.path("finishReason"));
      if (!reason.isEmpty()) {
        finish = finish(reason);
      }
      StringBuilder added = new StringBuilder();
      for (JsonNode part : candidate.path("content").path("parts")) {
        if (!part.path("thought").asBoolean(false)) {
          added.append(Json.text(part.path("text")));
        }
      }
      text.append(added);
      return added.toString();
    }

    @Override
    public boolean isComplete() {
      return finish != null;
    }

    @Override
    public ChatReply reply() {
      FinishReason reason = finish == null ? FinishReason.OTHER : finish;
      return new ChatReply(text.toString(), reason, usage, answeredBy);
    }
  }
}
