package dev.newsdigest.core.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * A sentence that could tell a story.
 *
 * @param article where it stands
 * @param field the field
 * @param span its place in the field
 * @param features canonical entities, terms, names, figures and words, for coverage and redundancy
 * @param anchors the entities, names and figures among them: what the sentence is about
 */
record CandidateSentence(
    AnalyzedArticle article,
    ArticleField field,
    TextSpan span,
    Set<String> features,
    Set<String> anchors) {

  private static final double SAME = 0.65;
  private static final double RELATED = 0.35;

  private static final Pattern LARGE_SUM = Pattern.compile("q:\\d{7,}");

  /** What lies further back than this was in the news before. */
  private static final int RECENT_DAYS = 14;

  static CandidateSentence of(
      AnalyzedArticle article, ArticleField field, AnalyzedText text, TextSpan span) {
    Set<String> anchors = anchors(text, span);
    Set<String> features = new TreeSet<>(anchors);
    text.termsIn(span).forEach(term -> features.add("t:" + term.termId()));
    for (Token token : text.tokensIn(span)) {
      if (token.isWord() && token.form().length() > 1) {
        features.add(token.form());
      }
    }
    return new CandidateSentence(article, field, span, features, anchors);
  }

  /** The entities, unknown names and figures of a piece of text, comparable across languages. */
  static Set<String> anchors(AnalyzedText text, TextSpan span) {
    Set<String> anchors = new TreeSet<>();
    for (EntityMention entity : text.entitiesIn(span)) {
      anchors.add("e:" + entity.entityId());
      if (entity.version() != null) {
        anchors.add("n:" + entity.version().toLowerCase(Locale.ROOT));
      }
    }
    text.namesIn(span).forEach(name -> anchors.add("n:" + name.name()));
    for (Quantity quantity : text.quantitiesIn(span)) {
      anchors.add("q:" + quantity.value().stripTrailingZeros().toPlainString());
    }
    return anchors;
  }

  AnalyzedText analyzed() {
    return article.field(field).orElseThrow();
  }

  String words() {
    return span.of(analyzed().text());
  }

  /**
   * Whether the sentence recalls what led to the news: each date it names lies well before the
   * article's own.
   */
  boolean isBackground() {
    List<DateMention> dates = analyzed().datesIn(span);
    return !dates.isEmpty()
        && article
            .article()
            .published()
            .map(instant -> LocalDate.ofInstant(instant, ZoneOffset.UTC).minusDays(RECENT_DAYS))
            .filter(recent -> dates.stream().allMatch(date -> date.to().isBefore(recent)))
            .isPresent();
  }

  Evidence evidence() {
    return new Evidence(article.id(), field, span, words());
  }

  /**
   * Whether both tell the same: most features in common, an unknown name and a large sum, or every
   * name and figure of the one in the other. Three of those are enough across languages; two, if
   * one is a version or a figure, where the words agree somewhat as well.
   */
  boolean saysTheSameAs(CandidateSentence other) {
    double overlap = overlap(other);
    if (overlap >= SAME) {
      return true;
    }
    if (sharesNameAndSum(other)) {
      return true;
    }
    Set<String> fewer = anchors.size() <= other.anchors.size() ? anchors : other.anchors;
    Set<String> more = fewer == anchors ? other.anchors : anchors;
    if (!more.containsAll(fewer)) {
      return false;
    }
    boolean distinctive = fewer.stream().anyMatch(anchor -> !anchor.startsWith("e:"));
    boolean translated =
        analyzed().language().isChinese() != other.analyzed().language().isChinese();
    return fewer.size() >= 3
        || fewer.size() == 2 && distinctive && (translated || overlap >= RELATED);
  }

  /** A name nothing is known of and a sum of millions do not come together twice by chance. */
  private boolean sharesNameAndSum(CandidateSentence other) {
    Set<String> common = new TreeSet<>(anchors);
    common.retainAll(other.anchors);
    return common.stream().anyMatch(anchor -> anchor.startsWith("n:"))
        && common.stream().anyMatch(anchor -> LARGE_SUM.matcher(anchor).matches());
  }

  /** Share of the smaller feature set that both have. */
  double overlap(CandidateSentence other) {
    Set<String> common = new TreeSet<>(features);
    common.retainAll(other.features);
    int smaller = Math.min(features.size(), other.features.size());
    return smaller == 0 ? 0 : (double) common.size() / smaller;
  }
}
