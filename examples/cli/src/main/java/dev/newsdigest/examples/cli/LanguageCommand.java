package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.DetectedLanguage;
import dev.newsdigest.core.text.LanguageDetector;
import picocli.CommandLine.Command;

/** Tells languages. */
@Command(
    name = "language",
    mixinStandardHelpOptions = true,
    description = "Tells the language of texts: {\"id\",\"text\",\"hint\"?}",
    footer = {"", "Example: echo '{\"id\":1,\"text\":\"你好\"}' | java -jar digest.jar language"})
final class LanguageCommand extends LineCommand {

  private final LanguageDetector detector = LanguageDetector.create();

  @Override
  ObjectNode answer(JsonNode line) throws LineException {
    Language hint = Json.text(line, "hint").map(Language::parse).orElse(null);
    DetectedLanguage detected = detector.detect(required(line, "text"), hint);
    return Json.object()
        .put("language", detected.language().tag())
        .put("confidence", detected.confidence());
  }
}
