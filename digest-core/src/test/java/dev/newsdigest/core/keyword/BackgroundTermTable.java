package dev.newsdigest.core.keyword;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.topic.TopicClassifier;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Builds {@code background-terms.txt}: in how many headlines of the field's news each term and
 * entity of the knowledge base stands. Arguments: the file to write, then gzipped JSON Lines with a
 * {@code title}. Only counts of canonical ids are kept, of those that stand at least twice.
 */
final class BackgroundTermTable {

  private static final int LEAST = 2;

  private BackgroundTermTable() {}

  public static void main(String[] args) throws IOException {
    Analyzer analyzer = Analyzer.create();
    TopicClassifier classifier = TopicClassifier.builtIn();
    Set<String> seen = new HashSet<>();
    List<List<AnalyzedArticle>> stories = new ArrayList<>();
    for (int i = 1; i < args.length; i++) {
      for (String title : titles(Path.of(args[i]))) {
        if (seen.add(title)) {
          AnalyzedArticle article = analyzer.analyze(article(title));
          if (classifier.classify(article).isWorthTelling()) {
            stories.add(List.of(article));
          }
        }
      }
    }
    TermCounts counts = TagSelector.using(analyzer.knowledge()).count(stories);
    Map<Integer, Set<String>> lines = new TreeMap<>();
    counts
        .counts()
        .forEach(
            (key, count) -> {
              if (count >= LEAST && !key.startsWith(StoryTerms.PHRASE)) {
                lines.computeIfAbsent(count, c -> new TreeSet<>()).add(key);
              }
            });
    List<String> out = new ArrayList<>();
    out.add("# documents " + counts.documents());
    lines.forEach((count, keys) -> out.add(count + " " + String.join(" ", keys)));
    Files.write(Path.of(args[0]), out, StandardCharsets.UTF_8);
  }

  private static Article article(String title) {
    return Article.builder(URI.create("https://example.org/"), title, Source.named("counted"))
        .build();
  }

  private static List<String> titles(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<String> titles = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        JsonNode title = mapper.readTree(line).path("title");
        if (title.isTextual()) {
          titles.add(title.textValue());
        }
      }
    }
    return titles;
  }
}
