package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.sources.page.ExtractedPage;
import dev.newsdigest.sources.page.PageExtraction;
import dev.newsdigest.sources.page.PageExtractor;
import picocli.CommandLine.Command;

/** Reads article pages. */
@Command(
    name = "page",
    mixinStandardHelpOptions = true,
    description =
        "Reads the article out of pages: {\"id\",\"path\" or \"html\",\"url\"?,\"contentType\"?}",
    footer = {"", "Example: echo '{\"id\":1,\"path\":\"page.html\"}' | java -jar digest.jar page"})
final class PageCommand extends LineCommand {

  private final PageExtractor extractor = PageExtractor.create();

  @Override
  ObjectNode answer(JsonNode line) throws LineException {
    DocumentLine document = new DocumentLine(line);
    var bytes = document.bytes();
    PageExtraction extraction =
        bytes.isPresent()
            ? extractor.extract(
                bytes.get(), document.url().orElse(null), document.contentType().orElse(null))
            : extractor.extract(required(line, "html"), document.url().orElse(null));
    if (extraction instanceof PageExtraction.Failed failed) {
      throw new LineException(failed.code().name(), failed.message());
    }
    return describe(((PageExtraction.Extracted) extraction).page());
  }

  private static ObjectNode describe(ExtractedPage page) {
    ObjectNode answer = Json.object();
    answer.put("title", page.title());
    answer.put("text", page.text());
    page.published().ifPresent(time -> answer.put("published", time.toString()));
    Json.putAll(answer, "authors", page.authors());
    answer.put("language", page.language().tag());
    page.canonicalUrl().ifPresent(url -> answer.put("canonicalUrl", url.toString()));
    Json.put(answer, "siteName", page.siteName().orElse(null));
    ArrayNode warnings = answer.putArray("warnings");
    page.warnings()
        .forEach(
            warning ->
                warnings.addObject().put("code", warning.code()).put("message", warning.message()));
    return answer;
  }
}
