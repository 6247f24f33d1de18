package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.TextSpan;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Turns an analysed article into features of its headline and the first part of its text. */
final class Vectorizer {

  static final double TITLE_WEIGHT = 3;
  private static final double LEAD_WEIGHT = 1;

  /** Letters of the lead that are read; Chinese says the same in half as many. */
  private static final int LEAD_LETTERS = 400;

  private final KnowledgeBase knowledge;

  Vectorizer(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * An article as read.
   *
   * @param vector what clustering keeps
   * @param names how each feature is written in the article
   */
  record Reading(ArticleVector vector, Map<Long, String> names) {}

  ArticleVector vector(AnalyzedArticle article) {
    return read(article).vector();
  }

  Reading read(AnalyzedArticle article) {
    FieldMentions title = title(article);
    FeatureBag bag = features(title, article);
    ArticleVector vector =
        new ArticleVector(
            article.id(),
            article.article().published().map(Instant::toEpochMilli).orElse(ArticleVector.UNDATED),
            article.language().isChinese(),
            bag.features(),
            TitleFactsBuilder.of(title),
            Roundups.matches(title.text()));
    return new Reading(vector, bag.names());
  }

  /** How each feature is written in the article. */
  Map<Long, String> names(AnalyzedArticle article) {
    return features(title(article), article).names();
  }

  private FeatureBag features(FieldMentions title, AnalyzedArticle article) {
    FeatureBag bag = new FeatureBag();
    add(bag, title, TITLE_WEIGHT);
    lead(article).ifPresent(lead -> add(bag, lead, LEAD_WEIGHT));
    return bag;
  }

  private static void add(FeatureBag bag, FieldMentions field, double weight) {
    bag.startField(weight);
    MentionFeatures.add(field, bag);
    WordFeatures.add(field, bag);
  }

  private FieldMentions title(AnalyzedArticle article) {
    AnalyzedText title = article.title();
    return FieldMentions.of(title, Headlines.proper(title.text()), knowledge);
  }

  private Optional<FieldMentions> lead(AnalyzedArticle article) {
    return article
        .field(ArticleField.SUMMARY)
        .or(() -> article.field(ArticleField.TEXT))
        .map(
            lead -> {
              int letters = lead.language().isUnspaced() ? LEAD_LETTERS / 2 : LEAD_LETTERS;
              TextSpan part = new TextSpan(0, Math.min(letters, lead.text().length()));
              return FieldMentions.of(lead, part, knowledge);
            });
  }
}
