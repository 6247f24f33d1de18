package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The folded fields of an article, headline first: what every part of the classifier reads.
 *
 * @param outlet name of who published it
 */
record ArticleEvidence(List<Field> fields, String outlet) {

  /** Later text says little about what the news is. */
  private static final int MOST_TOKENS = 600;

  /**
   * One field.
   *
   * @param weight what its words count against those of the headline
   */
  record Field(ArticleField field, double weight, String text, List<Named> entities) {
    boolean isHeadline() {
      return field == ArticleField.TITLE;
    }
  }

  /** A known entity the field names, its surface folded. */
  record Named(String id, EntityKind kind, String surface) {}

  static ArticleEvidence of(AnalyzedArticle article) {
    List<Field> fields = new ArrayList<>();
    article.fields().forEach((field, text) -> fields.add(field(field, text)));
    return new ArticleEvidence(List.copyOf(fields), article.article().source().name());
  }

  String headline() {
    return fields.isEmpty() ? "" : fields.get(0).text();
  }

  private static Field field(ArticleField field, AnalyzedText text) {
    double weight =
        switch (field) {
          case TITLE -> 1;
          case SUMMARY -> 0.55;
          case TEXT -> 0.25;
        };
    List<Named> entities = new ArrayList<>();
    for (EntityMention mention : text.entities()) {
      if (mention.confident()) {
        String surface = FoldedText.of(mention.surface().toLowerCase(Locale.ROOT));
        entities.add(new Named(mention.entityId(), mention.kind(), surface));
      }
    }
    return new Field(field, weight, FoldedText.of(text, MOST_TOKENS), List.copyOf(entities));
  }
}
