package dev.newsdigest.llm.prompt;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the JSON object in an answer. Models wrap it in code fences, thoughts and politeness; that
 * is taken off. Duplicate keys, deep nesting and anything cut off are refused.
 */
final class JsonAnswer {

  private static final int LONGEST = 1 << 20;
  private static final Pattern THOUGHTS = Pattern.compile("(?s)<think(?:ing)?>.*?</think(?:ing)?>");
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private JsonAnswer() {}

  /**
   * Returns the array an answer's object holds under that name.
   *
   * @throws ModelException.InvalidOutput if there is none
   * @throws ModelException.AnswerCut if the answer is not whole
   */
  static JsonNode array(ChatReply reply, String name) {
    if (reply.finishReason() == FinishReason.LENGTH) {
      throw new ModelException.AnswerCut("the answer was cut at the token limit");
    }
    if (reply.text().length() > LONGEST) {
      throw new ModelException.InvalidOutput("the answer is longer than 1 MiB", null);
    }
    String text = THOUGHTS.matcher(reply.text()).replaceAll("").strip();
    if (text.isEmpty()) {
      throw new ModelException.InvalidOutput("the answer is empty", null);
    }
    JsonNode root = read(text).or(() -> object(text).flatMap(JsonAnswer::read)).orElse(null);
    if (root == null || !root.path(name).isArray()) {
      throw new ModelException.InvalidOutput(
          "the answer is no JSON object with a list \"" + name + "\"", null);
    }
    return root.path(name);
  }

  private static Optional<JsonNode> read(String text) {
    try {
      return Optional.ofNullable(MAPPER.readTree(text)).filter(JsonNode::isObject);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** The first balanced pair of braces, strings left alone. */
  private static Optional<String> object(String text) {
    int start = text.indexOf('{');
    int depth = 0;
    boolean inString = false;
    for (int i = start; start >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (inString) {
        if (c == '\\') {
          i++;
        } else if (c == '"') {
          inString = false;
        }
      } else if (c == '"') {
        inString = true;
      } else if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return Optional.of(text.substring(start, i + 1));
      }
    }
    return Optional.empty();
  }
}
