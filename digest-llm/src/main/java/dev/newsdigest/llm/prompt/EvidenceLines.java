package dev.newsdigest.llm.prompt;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.core.text.Sentences;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.llm.budget.TokenEstimator;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** The lines of one article worth showing: its headline, then its sentences, best first. */
final class EvidenceLines {

  /** Sentences looked at in a field; the news stands at the front. */
  private static final int LEAD_SENTENCES = 8;

  private static final Pattern FALSE_CITATION = Pattern.compile("[\\[【［]\\s*(\\d+)\\s*[\\]】］]");
  private static final int LONGEST_LINE_TOKENS = 110;
  private static final int SHORTEST_LINE_TOKENS = 5;

  private final TokenEstimator estimator;
  private final ZoneId zone;

  EvidenceLines(TokenEstimator estimator, ZoneId zone) {
    this.estimator = estimator;
    this.zone = zone;
  }

  /** A sentence and how much it is worth showing. */
  private record Scored(String text, double score, int order) {}

  String headline(AnalyzedArticle analyzed) {
    Article article = analyzed.article();
    String date = article.published().map(t -> ", " + t.atZone(zone).toLocalDate()).orElse("");
    String outlet = cut(VisibleText.of(article.source().name()), 12);
    String title = unbracketed(VisibleText.of(article.title()));
    return outlet + date + ": " + cut(title, LONGEST_LINE_TOKENS);
  }

  /** The article's sentences that say more than its headline, best first. */
  List<String> sentences(AnalyzedArticle article) {
    List<Scored> scored = new ArrayList<>();
    String headline = squeezed(VisibleText.of(article.article().title()));
    for (ArticleField field : List.of(ArticleField.SUMMARY, ArticleField.TEXT)) {
      article.field(field).ifPresent(text -> addSentences(text, headline, scored));
    }
    scored.sort(Comparator.comparingDouble(Scored::score).reversed().thenComparing(Scored::order));
    return scored.stream().map(Scored::text).toList();
  }

  private void addSentences(AnalyzedText text, String headline, List<Scored> scored) {
    String visible = VisibleText.of(text.text());
    boolean plain = squeezed(visible).equals(squeezed(text.text()));
    // Markup can hide a run of sentences: what is left is cut anew, without its analysis.
    String whole = plain ? text.text() : visible;
    List<TextSpan> spans = plain ? text.sentences() : Sentences.of(visible, text.language());
    for (int i = 0; i < Math.min(LEAD_SENTENCES, spans.size()); i++) {
      String sentence = VisibleText.of(spans.get(i).of(whole));
      int tokens = estimator.tokens(sentence);
      if (tokens < SHORTEST_LINE_TOKENS
          || headline.contains(squeezed(sentence))
          || scored.stream().anyMatch(s -> squeezed(s.text()).equals(squeezed(sentence)))) {
        continue;
      }
      double facts = plain ? Math.min(4, facts(text, spans.get(i))) : 0;
      double position = 1 / (1 + 0.5 * i);
      double tooLong = tokens > LONGEST_LINE_TOKENS ? 0.5 : 0;
      scored.add(
          new Scored(
              cut(unbracketed(sentence), LONGEST_LINE_TOKENS),
              position + 0.15 * facts - tooLong,
              scored.size()));
    }
  }

  private static int facts(AnalyzedText text, TextSpan span) {
    return text.quantitiesIn(span).size()
        + text.entitiesIn(span).size()
        + text.namesIn(span).size();
  }

  private String cut(String text, int tokens) {
    String cut = text;
    while (estimator.tokens(cut) > tokens) {
      int keep = (int) ((long) cut.length() * tokens / (estimator.tokens(cut) + 1));
      keep = Math.max(1, Math.min(cut.length() - 1, keep));
      keep -= Character.isHighSurrogate(cut.charAt(keep - 1)) && keep > 1 ? 1 : 0;
      cut = cut.substring(0, keep);
      if (keep == 1) {
        break;
      }
    }
    return cut.length() == text.length() ? cut : cut.strip() + "…";
  }

  /** Brackets around figures are ours: an article must not look as if it cited another. */
  private static String unbracketed(String text) {
    return FALSE_CITATION.matcher(text).replaceAll("($1)");
  }

  private static String squeezed(String text) {
    return Normalizer.fold(text).replaceAll("\\s+", "");
  }
}
