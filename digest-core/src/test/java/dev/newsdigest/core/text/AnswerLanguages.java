package dev.newsdigest.core.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.newsdigest.core.article.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * Answers lines {@code {"id","text","hint"?}} of standard input with the language; for measuring.
 */
final class AnswerLanguages {

  private AnswerLanguages() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    LanguageDetector detector = LanguageDetector.create();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode question = json.readTree(line);
      Language hint = question.has("hint") ? Language.parse(question.get("hint").asText()) : null;
      DetectedLanguage found = detector.detect(question.get("text").asText(), hint);
      out.println(
          json.createObjectNode()
              .put("id", question.get("id").asText())
              .put("language", found.language().tag())
              .put("confidence", found.confidence()));
    }
    out.flush();
  }
}
