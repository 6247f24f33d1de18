package dev.newsdigest.core.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/**
 * Measures the extractor: JSON Lines of {@code id}, {@code title}, {@code text}, {@code language}
 * in, keywords out.
 */
final class KeywordLines {

  private static final int TOP = 15;

  private KeywordLines() {}

  public static void main(String[] args) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Analyzer analyzer = Analyzer.create();
    KeywordExtractor extractor = KeywordExtractor.builtIn();
    try (BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out =
            new PrintStream(
                new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        JsonNode row = mapper.readTree(line);
        Article article =
            Article.builder(
                    URI.create("https://example.org/a"),
                    row.path("title").asText(""),
                    Source.named("measured"))
                .text(row.path("text").asText(""))
                .language(Language.parse(row.path("language").asText("und")))
                .build();
        ObjectNode answer = mapper.createObjectNode().put("id", row.path("id").asText());
        var list = answer.putArray("keywords");
        extractor
            .extract(analyzer.analyze(article), TOP)
            .forEach(k -> list.addObject().put("text", k.text()).put("score", k.score()));
        out.println(mapper.writeValueAsString(answer));
      }
    }
  }
}
