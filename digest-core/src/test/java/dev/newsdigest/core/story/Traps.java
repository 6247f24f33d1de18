package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Source;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Pairs of headlines written to mislead: one actor and two events, one event and no common words.
 */
final class Traps {

  record Trap(String kind, boolean same, String left, String right) {}

  private final List<Trap> traps = new ArrayList<>();
  private final Map<String, AnalyzedArticle> articles = new LinkedHashMap<>();

  Traps(Analyzer analyzer) {
    InputStream in = Objects.requireNonNull(Traps.class.getResourceAsStream("traps.tsv"));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        String[] cells = line.split("\t");
        if (cells.length == 4) {
          traps.add(new Trap(cells[0], cells[1].equals("1"), cells[2], cells[3]));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Trap trap : traps) {
      articles.computeIfAbsent(trap.left(), title -> article(analyzer, title));
      articles.computeIfAbsent(trap.right(), title -> article(analyzer, title));
    }
  }

  private AnalyzedArticle article(Analyzer analyzer, String title) {
    int n = articles.size();
    return analyzer.analyze(
        Article.builder(
                URI.create("https://example.org/" + n), title, Source.named("Outlet " + n % 17))
            .id(new ArticleId("trap-" + n))
            .published(Instant.parse("2026-03-03T06:00:00Z").plusSeconds(n * 61L))
            .build());
  }

  List<Trap> all() {
    return traps;
  }

  /** The pairs told wrong with all headlines of the set around them. */
  List<Trap> wrong(EventClusterer clusterer) {
    Map<String, String> storyOf = new LinkedHashMap<>();
    for (Story story : clusterer.cluster(List.copyOf(articles.values()))) {
      story.articles().forEach(a -> storyOf.put(a.article().title(), story.id()));
    }
    return traps.stream()
        .filter(t -> t.same() != Objects.equals(storyOf.get(t.left()), storyOf.get(t.right())))
        .toList();
  }

  /** The pairs told wrong when only the two are compared. */
  List<Trap> wrongAlone(EventClusterer clusterer) {
    return traps.stream().filter(t -> t.same() != joined(clusterer, t)).toList();
  }

  private boolean joined(EventClusterer clusterer, Trap trap) {
    AnalyzedArticle left = Objects.requireNonNull(articles.get(trap.left()));
    AnalyzedArticle right = Objects.requireNonNull(articles.get(trap.right()));
    return clusterer.cluster(List.of(left, right)).size() == 1;
  }
}
