package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import java.time.Instant;
import java.util.Comparator;

/** Orders of articles within a story. */
final class LeadOrder {

  /** By publish time, undated last, then by id. */
  static final Comparator<AnalyzedArticle> EARLIEST =
      Comparator.comparing((AnalyzedArticle a) -> a.article().published().orElse(Instant.MAX))
          .thenComparing(AnalyzedArticle::id);

  /**
   * Who stands for a story: the earliest complete report; the better outlet where two are equally
   * early.
   */
  static final Comparator<AnalyzedArticle> LEAD =
      Comparator.comparing((AnalyzedArticle a) -> !isComplete(a.article()))
          .thenComparing(a -> a.article().published().orElse(Instant.MAX))
          .thenComparing(a -> a.article().source().tier())
          .thenComparing(AnalyzedArticle::id);

  private LeadOrder() {}

  /** Has a headline and says more than it. */
  private static boolean isComplete(Article article) {
    return !article.title().isBlank()
        && (article.field(ArticleField.SUMMARY).isPresent()
            || article.field(ArticleField.TEXT).isPresent());
  }
}
