package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.source.ArticleJson;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Articles and requests for tests. */
final class GroundFixtures {

  static final Instant PUBLISHED = Instant.parse("2026-03-10T08:00:00Z");
  static final Analyzer ANALYZER = Analyzer.create();

  private GroundFixtures() {}

  static AnalyzedArticle article(String id, String title) {
    return article(id, title, null);
  }

  static AnalyzedArticle article(String id, String title, @Nullable String text) {
    Article read =
        ArticleJson.read("{\"id\":\"" + id + "\",\"source\":\"Example Daily\",\"title\":\"-\"}");
    Article.Builder builder = Article.builder(read.url(), title, read.source());
    builder.id(new ArticleId(id)).published(PUBLISHED);
    if (text != null) {
      builder.text(text);
    }
    return ANALYZER.analyze(builder.build());
  }

  static CheckRequest request(
      String claim, List<AnalyzedArticle> cited, List<AnalyzedArticle> others) {
    return new CheckRequest(
        ANALYZER.analyze(claim, null, PUBLISHED), cited, others, ANALYZER.knowledge());
  }
}
