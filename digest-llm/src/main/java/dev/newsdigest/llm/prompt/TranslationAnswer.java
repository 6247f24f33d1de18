package dev.newsdigest.llm.prompt;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ModelException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Translations after parsing; not checked yet.
 *
 * @param texts by the number of the sentence, as one visible line each
 */
public record TranslationAnswer(Map<Integer, String> texts) {

  public TranslationAnswer {
    texts = Map.copyOf(texts);
  }

  /**
   * Parses a reply.
   *
   * @throws ModelException.InvalidOutput if it is cut, empty, no JSON or of another form
   */
  public static TranslationAnswer parse(ChatReply reply) {
    Map<Integer, String> texts = new LinkedHashMap<>();
    for (JsonNode node : JsonAnswer.array(reply, "translations")) {
      if (!node.path("id").isInt() || !node.path("text").isTextual()) {
        throw new ModelException.InvalidOutput("a translation without id or text", null);
      }
      String text = VisibleText.of(node.path("text").textValue());
      if (texts.put(node.path("id").intValue(), text) != null) {
        throw new ModelException.InvalidOutput("one sentence translated twice", null);
      }
    }
    texts.values().removeIf(String::isEmpty);
    return new TranslationAnswer(texts);
  }
}
