package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.core.text.Quantity;
import java.math.BigDecimal;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures of a claim that no cited article has: years, versions, scores, the names of meetings.
 * Those the deterministic checks read as quantities may be put in other units; whatever else is
 * written in figures must stand in an article as it is. A single digit proves nothing and is left
 * alone. Linear in the articles' length.
 */
public final class UntoldFigures {

  private static final Pattern FIGURE = Pattern.compile("\\d+(?:[.,]\\d+)*");

  /** "Nearly 2 billion" may be 1.9; whether such a rounding is fair the quantity checks say. */
  private static final BigDecimal ROUNDING = new BigDecimal("0.06");

  /** Days before it came out that an article may tell of without naming them. */
  private static final int NEWS_IS_OF = 3;

  private UntoldFigures() {}

  /** Returns the first such figure of the claim; empty if the articles have them all. */
  public static Optional<String> missing(AnalyzedText claim, Collection<AnalyzedArticle> cited) {
    Set<String> told = new HashSet<>();
    cited.forEach(article -> article.fields().values().forEach(text -> addFigures(text, told)));
    Matcher figure = FIGURE.matcher(Normalizer.foldInPlace(claim.text()));
    while (figure.find()) {
      String wanted = plain(figure.group());
      if (wanted.length() > 1
          && !told.contains(wanted)
          && !isQuantityOf(claim, figure.start(), cited)
          && !isDateOf(claim, figure.start(), cited)) {
        return Optional.of(figure.group());
      }
    }
    return Optional.empty();
  }

  private static void addFigures(AnalyzedText text, Set<String> figures) {
    Matcher figure = FIGURE.matcher(Normalizer.foldInPlace(text.text()));
    while (figure.find()) {
      figures.add(plain(figure.group()));
    }
  }

  /** Without the commas between thousands. */
  private static String plain(String figure) {
    return figure.replace(",", "");
  }

  /** Whether an article has the quantity the figure belongs to, in whatever unit. */
  private static boolean isQuantityOf(
      AnalyzedText claim, int at, Collection<AnalyzedArticle> cited) {
    return claim.quantities().stream()
        .filter(q -> q.span().start() <= at && at < q.span().end())
        .anyMatch(
            wanted ->
                texts(cited)
                    .flatMap(text -> text.quantities().stream())
                    .anyMatch(q -> near(q.value(), wanted.value()) || near(q.high(), wanted)));
  }

  private static boolean near(Optional<BigDecimal> upper, Quantity wanted) {
    return upper.filter(value -> near(value, wanted.value())).isPresent();
  }

  private static boolean near(BigDecimal a, BigDecimal b) {
    return a.subtract(b).abs().compareTo(b.abs().multiply(ROUNDING)) <= 0;
  }

  /** Whether the date the figure belongs to is one an article names or came out on. */
  private static boolean isDateOf(AnalyzedText claim, int at, Collection<AnalyzedArticle> cited) {
    return claim.dates().stream()
        .filter(d -> d.span().start() <= at && at < d.span().end())
        .anyMatch(
            wanted ->
                texts(cited)
                        .flatMap(text -> text.dates().stream())
                        .anyMatch(
                            d -> !d.from().isAfter(wanted.to()) && !d.to().isBefore(wanted.from()))
                    || cited.stream()
                        .flatMap(article -> article.article().published().stream())
                        .map(time -> time.atZone(ZoneOffset.UTC).toLocalDate())
                        .anyMatch(
                            day ->
                                !day.plusDays(1).isBefore(wanted.from())
                                    && !day.minusDays(NEWS_IS_OF).isAfter(wanted.to())));
  }

  private static Stream<AnalyzedText> texts(Collection<AnalyzedArticle> articles) {
    return articles.stream().flatMap(article -> article.fields().values().stream());
  }
}
