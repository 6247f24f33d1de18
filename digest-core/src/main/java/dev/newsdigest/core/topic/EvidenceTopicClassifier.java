package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.SourceKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The built-in classifier: weighted words of a {@link Taxonomy}, words of the field, and the forms
 * of headlines. No model, no network; linear in the text, some tens of microseconds a headline.
 */
final class EvidenceTopicClassifier implements TopicClassifier {

  /** Evidence of this weight brings a topic to 1 - 1/e. */
  private static final double SCALE = 5;

  private static final double THRESHOLD = 0.3;

  /** What the body may add to a topic: long texts touch on everything. */
  private static final double MOST_OF_TEXT = 2;

  /** Sections of a site that hold no reports, whatever the headline says. */
  private static final Pattern OTHER_SECTION =
      Pattern.compile(
          "/(opinions?|podcasts?|sponsored|partner-content|newsletters?|deals|coupons?|webinars?"
              + "|shopping|horoscopes?|crossword|jobs?|courses?|events?|live-blog|gallery)(/|-|$)");

  private static final double OTHER_SECTION_FACTOR = 0.4;
  private static final double COMMUNITY_FACTOR = 0.8;

  private final Taxonomy taxonomy;
  private final List<Topic> topics;

  EvidenceTopicClassifier(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
    this.topics = taxonomy.topics();
  }

  @Override
  public Classification classify(AnalyzedArticle article) {
    ArticleEvidence evidence = ArticleEvidence.of(article);
    return new Classification(
        topics(evidence, largeSum(article)),
        FieldRelevance.bundled().of(evidence),
        newsworthiness(article, evidence),
        Impact.bundled().of(article, evidence));
  }

  /** The first sum of millions in the headline, as written; prices of goods are smaller. */
  private static Optional<String> largeSum(AnalyzedArticle article) {
    return article.title().quantities().stream()
        .filter(quantity -> Impact.weightOf(quantity) > 0)
        .findFirst()
        .map(quantity -> quantity.span().of(article.title().text()));
  }

  private List<TopicScore> topics(ArticleEvidence article, Optional<String> sum) {
    double[] sums = new double[topics.size()];
    List<Set<String>> words = new ArrayList<>();
    topics.forEach(topic -> words.add(new LinkedHashSet<>()));
    sum.ifPresent(written -> add(written, taxonomy.ofKind("money"), 1, sums, words));
    for (ArticleEvidence.Field field : article.fields()) {
      double[] added = new double[topics.size()];
      for (PhraseFinder.Match<List<Taxonomy.Weight>> match : taxonomy.find(field.text())) {
        add(match.phrase(), match.value(), field.weight(), added, words);
      }
      for (ArticleEvidence.Named named : field.entities()) {
        String kind = named.kind().name().toLowerCase(Locale.ROOT);
        add(named.surface(), taxonomy.ofKind(kind), field.weight(), added, words);
      }
      for (int i = 0; i < sums.length; i++) {
        sums[i] += field.isHeadline() ? added[i] : Math.min(MOST_OF_TEXT, added[i]);
      }
    }
    List<TopicScore> scores = new ArrayList<>();
    for (int i = 0; i < sums.length; i++) {
      double score = 1 - Math.exp(-sums[i] / SCALE);
      if (score >= THRESHOLD) {
        scores.add(new TopicScore(topics.get(i), score, List.copyOf(words.get(i))));
      }
    }
    scores.sort(Comparator.comparingDouble(TopicScore::score).reversed());
    return scores;
  }

  private static void add(
      String phrase,
      List<Taxonomy.Weight> weights,
      double fieldWeight,
      double[] sums,
      List<Set<String>> words) {
    for (Taxonomy.Weight weight : weights) {
      if (weight.weight() > 0 && words.get(weight.topic()).add(phrase)) {
        sums[weight.topic()] += weight.weight() * fieldWeight;
      }
    }
  }

  private static double newsworthiness(AnalyzedArticle article, ArticleEvidence evidence) {
    double form = HeadlineForms.bundled().newsworthiness(evidence.headline());
    String path = article.article().url().getPath();
    boolean elsewhere = path != null && OTHER_SECTION.matcher(path.toLowerCase(Locale.ROOT)).find();
    boolean community = article.article().source().kind() == SourceKind.COMMUNITY;
    double outlet = Outlets.bundled().factor(article.article().source().name());
    return form
        * outlet
        * (elsewhere ? OTHER_SECTION_FACTOR : 1)
        * (community ? COMMUNITY_FACTOR : 1);
  }
}
