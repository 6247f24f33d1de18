package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import java.util.Comparator;

/**
 * All that clustering keeps of an article.
 *
 * @param article its features and time
 * @param traits by what copies of it are found
 * @param outlet id of its outlet
 * @param complete whether it has a headline and says more than it
 * @param tier trust in the outlet, 1 the best
 */
record Piece(ArticleVector article, CopyTraits traits, String outlet, boolean complete, int tier)
    implements Comparable<Piece> {

  /**
   * Who stands for a story: the earliest complete report; the better outlet of two equally early.
   */
  static final Comparator<Piece> LEAD =
      Comparator.comparing((Piece p) -> !p.complete)
          .thenComparing((Piece p) -> !p.article.dated())
          .thenComparing(p -> p.article.millis())
          .thenComparing(Piece::tier)
          .thenComparing(p -> p.article.id());

  static Piece of(AnalyzedArticle analyzed, ArticleVector vector) {
    Article article = analyzed.article();
    return new Piece(
        vector,
        CopyTraits.of(analyzed),
        article.source().id(),
        !article.title().isBlank()
            && (article.field(ArticleField.SUMMARY).isPresent()
                || article.field(ArticleField.TEXT).isPresent()),
        article.source().tier());
  }

  /** By time, undated last, then by id. */
  @Override
  public int compareTo(Piece other) {
    return article.compareTo(other.article);
  }
}
