package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;

/**
 * A stage command: one JSON object a line in, one answer a line out, in the same order. A line that
 * cannot be handled gives an error line and the run goes on.
 */
abstract class LineCommand implements Callable<Integer> {

  @Mixin LineFiles files = new LineFiles();

  /** Answers one line; the id is added afterwards. */
  abstract ObjectNode answer(JsonNode line) throws LineException;

  @Override
  public final Integer call() throws IOException {
    try (BufferedReader reader = files.reader();
        BufferedWriter writer = files.writer()) {
      int number = 0;
      for (String text = reader.readLine(); text != null; text = reader.readLine()) {
        number++;
        if (!text.isBlank()) {
          writer.write(Json.write(answer(text, number)));
          writer.write('\n');
        }
      }
    }
    return 0;
  }

  private ObjectNode answer(String text, int number) {
    JsonNode line;
    try {
      line = Json.parse(text);
    } catch (JsonProcessingException e) {
      return badLine(number, e.getOriginalMessage());
    }
    if (!line.isObject()) {
      return badLine(number, "not a JSON object");
    }
    ObjectNode answer = Json.object();
    answer.set("id", line.get("id"));
    try {
      answer.setAll(answer(line));
    } catch (LineException e) {
      answer.setAll(Json.error(e.code(), e.reason()));
    } catch (RuntimeException e) {
      // One line must never cost the others, whatever it found.
      answer.setAll(Json.error("INTERNAL", e.getClass().getSimpleName() + ": " + e.getMessage()));
    }
    return answer;
  }

  static ObjectNode badLine(int number, String message) {
    ObjectNode answer = Json.object().put("line", number);
    answer.setAll(Json.error("BAD_JSON", message));
    return answer;
  }

  /** The text of a required field. */
  static String required(JsonNode line, String field) throws LineException {
    return Json.text(line, field)
        .orElseThrow(() -> new LineException("MISSING_FIELD", "no \"" + field + "\""));
  }
}
