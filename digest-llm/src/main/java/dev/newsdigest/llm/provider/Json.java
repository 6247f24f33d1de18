package dev.newsdigest.llm.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.OutputSchema;

/** JSON as the providers' interfaces speak it. */
final class Json {

  static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private Json() {}

  /**
   * Reads one object of a provider's answer.
   *
   * @throws ModelException.InvalidOutput if it is none; the message shows no content
   */
  static JsonNode object(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node != null && node.isObject()) {
        return node;
      }
      throw new ModelException.InvalidOutput("the provider's answer is no JSON object", null);
    } catch (JsonProcessingException e) {
      throw new ModelException.InvalidOutput("the provider's answer is no JSON" + place(e), null);
    }
  }

  private static String place(JsonProcessingException e) {
    return e.getLocation() == null ? "" : " (at offset " + e.getLocation().getCharOffset() + ")";
  }

  static ObjectNode schema(OutputSchema schema) {
    try {
      if (MAPPER.readTree(schema.json()) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException e) {
      throw new ConfigurationException("schema " + schema.name() + " is no JSON" + place(e));
    }
    throw new ConfigurationException("schema " + schema.name() + " is no JSON object");
  }

  /** Instructions plus the schema in words, for models that cannot be held to one. */
  static String systemWithSchema(ChatRequest request) {
    return request
        .schema()
        .map(
            schema ->
                request.system()
                    + (request.system().isEmpty() ? "" : "\n\n")
                    + "Answer with one JSON object and nothing else. It must conform to this JSON"
                    + " Schema:\n"
                    + schema.json())
        .orElse(request.system());
  }

  /** A token count; 0 where it is missing or nonsense. */
  static long count(JsonNode node) {
    return node.canConvertToLong() ? Math.min(Math.max(0, node.asLong()), 1_000_000_000L) : 0;
  }

  static String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : "";
  }

  static String textOr(JsonNode node, String fallback) {
    return node.isTextual() && !node.textValue().isBlank() ? node.textValue() : fallback;
  }
}
