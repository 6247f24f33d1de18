package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.Quantity;
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
    FeatureBag bag = new FeatureBag(knowledge);
    AnalyzedText title = article.title();
    addTitle(bag, title);
    TitleFacts facts = bag.facts();
    addLead(bag, article);
    ArticleVector vector =
        new ArticleVector(
            article.id(),
            article.article().published().map(Instant::toEpochMilli).orElse(ArticleVector.UNDATED),
            article.language().isChinese(),
            bag.features(),
            facts,
            Roundups.matches(title.text()));
    return new Reading(vector, bag.names());
  }

  /** How each feature is written in the article. */
  Map<Long, String> names(AnalyzedArticle article) {
    FeatureBag bag = new FeatureBag(knowledge);
    addTitle(bag, article.title());
    addLead(bag, article);
    return bag.names();
  }

  private static void addTitle(FeatureBag bag, AnalyzedText title) {
    add(bag, title, Headlines.proper(title.text()), TITLE_WEIGHT);
  }

  private static void addLead(FeatureBag bag, AnalyzedArticle article) {
    lead(article)
        .ifPresent(
            lead -> {
              int letters = lead.language().isUnspaced() ? LEAD_LETTERS / 2 : LEAD_LETTERS;
              add(bag, lead, new TextSpan(0, Math.min(letters, lead.text().length())), LEAD_WEIGHT);
            });
  }

  private static Optional<AnalyzedText> lead(AnalyzedArticle article) {
    Optional<AnalyzedText> summary = article.field(ArticleField.SUMMARY);
    return summary.isPresent() ? summary : article.field(ArticleField.TEXT);
  }

  private static void add(FeatureBag bag, AnalyzedText text, TextSpan part, double weight) {
    bag.startField(text, part, weight);
    for (EntityMention mention : text.entitiesIn(part)) {
      bag.entity(mention);
    }
    for (Quantity quantity : text.quantitiesIn(part)) {
      bag.quantity(quantity);
    }
    for (TermMention mention : text.termsIn(part)) {
      bag.term(mention);
    }
    for (NameMention mention : text.namesIn(part)) {
      bag.name(mention);
    }
    bag.words(text.tokensIn(part), text.language().isUnspaced());
  }
}
