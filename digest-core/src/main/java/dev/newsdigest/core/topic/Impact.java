package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Estimates the consequence of what a headline reports: who acts, what is done, how much money is
 * in play. Reasons are combined as independent ones; at most the strongest actor counts in full.
 */
final class Impact {

  /** Rough worth of a currency in US dollars: orders of magnitude are all that is asked. */
  private static final Map<String, Double> DOLLARS =
      Map.of(
          "USD", 1.0, "EUR", 1.1, "GBP", 1.3, "CNY", 0.14, "HKD", 0.13, "TWD", 0.03, "JPY", 0.007,
          "KRW", 0.0007, "INR", 0.012, "CAD", 0.73);

  private static final class Bundled {
    static final Impact INSTANCE = new Impact(DataLines.of("impact.txt"));
  }

  private record Reason(String group, double strength) {}

  private final PhraseFinder<Reason> phrases = new PhraseFinder<>();

  Impact(List<String> lines) {
    String group = "";
    for (String line : lines) {
      if (line.startsWith("[")) {
        group = line.replaceAll("[\\[\\]]", "").strip();
        continue;
      }
      int colon = line.indexOf(':');
      if (group.isEmpty() || colon < 1) {
        throw new DataException("no reason of impact: " + line, null);
      }
      double strength = Double.parseDouble(line.substring(0, colon).strip());
      for (String phrase : DataLines.phrases(line.substring(colon + 1))) {
        phrases.add(phrase, new Reason(group, strength));
      }
    }
  }

  static Impact bundled() {
    return Bundled.INSTANCE;
  }

  /** 0 to 1. */
  double of(AnalyzedArticle article, ArticleEvidence evidence) {
    Map<String, Double> byGroup = new HashMap<>();
    Set<String> seen = new HashSet<>();
    for (PhraseFinder.Match<Reason> match : phrases.find(evidence.headline())) {
      if (seen.add(match.phrase())) {
        byGroup.merge(match.value().group(), match.value().strength(), Impact::stronger);
      }
    }
    double money = 0;
    for (AnalyzedText text : List.of(article.title(), summaryOf(article))) {
      for (Quantity quantity : text.quantities()) {
        money = Math.max(money, weightOf(quantity));
      }
    }
    double against = 1 - money;
    for (double strength : byGroup.values()) {
      against *= 1 - strength;
    }
    return 1 - against;
  }

  /** A second reason of a group adds a little. */
  private static double stronger(double a, double b) {
    return Math.min(0.8, Math.max(a, b) + 0.1);
  }

  private static AnalyzedText summaryOf(AnalyzedArticle article) {
    return article.field(ArticleField.SUMMARY).orElse(article.title());
  }

  /** A million dollars weighs nothing, a billion 0.3, a hundred billion 0.5. */
  static double weightOf(Quantity quantity) {
    if (quantity.kind() != QuantityKind.MONEY) {
      return 0;
    }
    double rate = quantity.unit().map(unit -> DOLLARS.getOrDefault(unit, 0.1)).orElse(0.1);
    double dollars = Math.abs(quantity.value().doubleValue()) * rate;
    return dollars < 1e6 ? 0 : Math.min(0.5, 0.1 * (Math.log10(dollars) - 6));
  }
}
