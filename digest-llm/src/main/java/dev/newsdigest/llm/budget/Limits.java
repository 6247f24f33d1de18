package dev.newsdigest.llm.budget;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Upper bounds of totals; null is no bound. */
record Limits(@Nullable Integer calls, @Nullable Long tokens, @Nullable BigDecimal cost) {

  static final Limits NONE = new Limits(null, null, null);

  /** Which bound the totals break, in words; empty if none. */
  Optional<String> brokenBy(Totals totals) {
    if (calls != null && totals.calls() > calls) {
      return Optional.of(calls + " calls");
    }
    if (tokens != null && totals.usage().totalTokens() > tokens) {
      return Optional.of(tokens + " tokens (" + totals.usage().totalTokens() + " would be needed)");
    }
    if (cost != null && totals.cost().compareTo(cost) > 0) {
      return Optional.of(
          "a cost of "
              + cost.toPlainString()
              + " ("
              + totals.cost().toPlainString()
              + " possible)");
    }
    return Optional.empty();
  }
}
