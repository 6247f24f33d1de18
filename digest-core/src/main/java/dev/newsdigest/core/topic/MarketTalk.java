package dev.newsdigest.core.topic;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Tells by its headline a piece about shares, holdings and markets: it speaks of a company whenever
 * that is traded, whatever the company did. Stateless.
 */
public final class MarketTalk {

  private static final Set<String> FORMS = Set.of("market-wrap", "stock-picking", "stock-move");

  /** A form softened by what a company did is a report of that. */
  private static final double PLAIN = 0.4;

  private MarketTalk() {}

  /** Whether a headline is one of market talk. Linear in its first three hundred letters. */
  public static boolean heads(String headline) {
    Map<String, Double> forms =
        HeadlineForms.bundled().matching(FoldedText.of(headline.toLowerCase(Locale.ROOT)));
    return FORMS.stream().anyMatch(form -> forms.getOrDefault(form, 1.0) <= PLAIN);
  }
}
