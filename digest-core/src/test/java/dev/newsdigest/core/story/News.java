package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Makes articles for tests. */
public final class News {

  /** Time of article zero. */
  public static final Instant NOON = Instant.parse("2026-03-03T12:00:00Z");

  private static final Analyzer ANALYZER = Analyzer.create();

  private News() {}

  public static AnalyzedArticle of(String id, String title) {
    return of(id, title, null, NOON, "Outlet " + id, Region.US);
  }

  public static AnalyzedArticle of(String id, String title, Instant published) {
    return of(id, title, null, published, "Outlet " + id, Region.US);
  }

  public static AnalyzedArticle of(
      String id,
      String title,
      @Nullable String summary,
      @Nullable Instant published,
      String outlet,
      Region region) {
    return ANALYZER.analyze(
        Article.builder(URI.create("https://example.org/" + id), title, Source.named(outlet))
            .id(new ArticleId(id))
            .summary(summary)
            .published(published)
            .region(region)
            .build());
  }

  public static AnalyzedArticle of(Article article) {
    return ANALYZER.analyze(article);
  }
}
