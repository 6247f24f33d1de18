package dev.newsdigest.sources.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.source.SourceWarning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;

/** Reads pages as JSON Lines from standard input and answers in kind, for measuring by hand. */
final class PageLines {

  private static final ObjectMapper JSON = new ObjectMapper();

  private PageLines() {}

  public static void main(String[] args) throws IOException {
    PageExtractor extractor = PageExtractor.create();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    BufferedReader in =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonNode input = JSON.readTree(line);
      out.println(JSON.writeValueAsString(answer(extractor, input)));
    }
    out.flush();
  }

  private static ObjectNode answer(PageExtractor extractor, JsonNode input) throws IOException {
    ObjectNode answer = JSON.createObjectNode().put("id", input.path("id").asText());
    String type = input.path("contentType").isTextual() ? input.get("contentType").asText() : null;
    URI url = url(input.path("url").asText());
    PageExtraction extraction =
        input.has("html")
            ? extractor.extract(input.get("html").asText(), url)
            : extractor.extract(
                Files.readAllBytes(Path.of(input.path("path").asText())), url, type);
    if (extraction instanceof PageExtraction.Failed failed) {
      answer.putObject("error").put("code", failed.code().name()).put("message", failed.message());
    } else if (extraction instanceof PageExtraction.Extracted extracted) {
      ExtractedPage page = extracted.page();
      answer.put("title", page.title()).put("text", page.text());
      page.published()
          .ifPresent(
              p -> answer.put("published", p.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME)));
      page.authors().forEach(answer.withArray("authors")::add);
      answer.put("language", page.language().tag());
      page.canonicalUrl().ifPresent(u -> answer.put("canonicalUrl", u.toString()));
      page.siteName().ifPresent(n -> answer.put("siteName", n));
      for (SourceWarning w : page.warnings()) {
        answer.withArray("warnings").addObject().put("code", w.code()).put("message", w.message());
      }
    }
    return answer;
  }

  private static URI url(String text) {
    try {
      return text.isEmpty() ? null : URI.create(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
