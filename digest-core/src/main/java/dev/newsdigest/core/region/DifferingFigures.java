package dev.newsdigest.core.region;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.knowledge.TermCategory;
import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.region.SharedStory.Difference;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds figures of one measure on which regions differ. Only headlines that tell much the same are
 * held against each other, and only figures of one kind and unit whose clauses speak of the same
 * doings and measures at the same time: a valuation is no round, one quarter's revenue not
 * another's. Better no difference than a false one.
 */
final class DifferingFigures {

  /** Two figures this close are one figure, differently rounded. */
  private static final double ROUNDING = 0.06;

  /** Headlines with less in common may speak of different figures. */
  private static final double ALIKE = 0.5;

  private static final Set<TermCategory> MEASURES =
      EnumSet.of(TermCategory.ACTION, TermCategory.BUSINESS);

  private static final String CLAUSE_ENDS = "，,；;。：:！!？?｜|";

  private DifferingFigures() {}

  /**
   * A figure of a headline.
   *
   * @param measure what it measures
   * @param surface as written
   */
  private record Figure(Quantity quantity, String measure, String surface) {}

  /**
   * At most one difference a measure, by measure.
   *
   * @param articles of each region, first the one that has most in common with the other regions'
   */
  static List<Difference> of(Map<Region, List<AnalyzedArticle>> articles) {
    List<Difference> found = new ArrayList<>();
    if (!alike(articles.values().stream().map(own -> own.get(0)).toList())) {
      return found;
    }
    Map<String, SortedMap<Region, Figure>> byMeasure = new TreeMap<>();
    articles.forEach(
        (region, own) -> {
          for (Figure figure : figures(own.get(0).title())) {
            byMeasure
                .computeIfAbsent(figure.measure(), measure -> new TreeMap<>())
                .putIfAbsent(region, figure);
          }
        });
    for (SortedMap<Region, Figure> measured : byMeasure.values()) {
      if (measured.size() > 1 && noneAgree(measured, articles)) {
        SortedMap<Region, String> values = new TreeMap<>();
        measured.forEach((region, figure) -> values.put(region, figure.surface()));
        found.add(new Difference("figure", values));
      }
    }
    return found;
  }

  private static boolean alike(List<AnalyzedArticle> firsts) {
    for (int i = 1; i < firsts.size(); i++) {
      if (Counterparts.likeness(firsts.get(0), firsts.get(i)) < ALIKE) {
        return false;
      }
    }
    return true;
  }

  /** Whether no article of a region has the figure of another, whatever it measures there. */
  private static boolean noneAgree(
      Map<Region, Figure> measured, Map<Region, List<AnalyzedArticle>> articles) {
    for (Map.Entry<Region, Figure> one : measured.entrySet()) {
      for (Region other : measured.keySet()) {
        if (!other.equals(one.getKey())
            && articles.getOrDefault(other, List.of()).stream()
                .flatMap(article -> article.fields().values().stream())
                .flatMap(text -> text.quantities().stream())
                .anyMatch(quantity -> agree(one.getValue().quantity(), quantity))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether one may be the other, differently rounded: "over 10 %" may be 15 %. */
  private static boolean agree(Quantity one, Quantity other) {
    double a = one.value().doubleValue();
    double b = other.value().doubleValue();
    return sort(one).equals(sort(other))
        && (Math.abs(a - b) <= ROUNDING * Math.max(Math.abs(a), Math.abs(b))
            || allows(one, b)
            || allows(other, a));
  }

  private static boolean allows(Quantity rounded, double exact) {
    double value = rounded.value().doubleValue();
    return switch (rounded.rounding()) {
      case OVER, AT_LEAST -> exact >= value;
      case UNDER, AT_MOST -> exact <= value;
      case EXACT, ABOUT -> false;
    };
  }

  private static String sort(Quantity quantity) {
    return quantity.kind() + " " + quantity.unit().orElse("");
  }

  private static List<Figure> figures(AnalyzedText text) {
    return text.quantities().stream()
        .filter(q -> q.unit().isPresent() || q.kind() == QuantityKind.PERCENT)
        .filter(q -> q.kind() != QuantityKind.ORDINAL && !doings(text, q).isEmpty())
        .map(q -> figure(text, q))
        .toList();
  }

  private static Figure figure(AnalyzedText text, Quantity q) {
    String measure = sort(q) + q.change() + q.per().orElse("") + doings(text, q) + days(text, q);
    return new Figure(q, measure, q.span().of(text.text()));
  }

  /** What is done and measured in the figure's clause, the same in every language. */
  private static SortedSet<String> doings(AnalyzedText text, Quantity quantity) {
    return text.termsIn(clause(text.text(), quantity.span())).stream()
        .filter(term -> MEASURES.contains(term.category()))
        .filter(term -> !quantity.span().overlaps(term.span()))
        .map(TermMention::termId)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String days(AnalyzedText text, Quantity quantity) {
    return text.datesIn(clause(text.text(), quantity.span())).stream()
        .map(DifferingFigures::days)
        .collect(Collectors.joining(" "));
  }

  private static String days(DateMention date) {
    return date.from() + ".." + date.to();
  }

  private static TextSpan clause(String text, TextSpan figure) {
    int start = figure.start();
    while (start > 0 && CLAUSE_ENDS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    int end = figure.end();
    while (end < text.length() && CLAUSE_ENDS.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return new TextSpan(start, end);
  }
}
