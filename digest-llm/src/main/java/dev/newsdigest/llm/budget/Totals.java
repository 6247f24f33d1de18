package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.Usage;
import java.math.BigDecimal;

/**
 * What has been spent, promised amounts included while calls are in flight.
 *
 * @param calls calls made
 * @param usage tokens
 * @param cost money; 0 where no price is known
 */
public record Totals(int calls, Usage usage, BigDecimal cost) {

  /** Nothing spent. */
  public static final Totals NONE = new Totals(0, Usage.NONE, BigDecimal.ZERO);

  Totals plus(Totals other) {
    return new Totals(
        Math.addExact(calls, other.calls), usage.plus(other.usage), cost.add(other.cost));
  }

  /** Takes back what was promised and adds what was spent. */
  Totals replace(Totals promised, Totals spent) {
    return new Totals(
        Math.max(0, calls - promised.calls + spent.calls),
        new Usage(
            swap(usage.inputTokens(), promised.usage.inputTokens(), spent.usage.inputTokens()),
            swap(
                usage.cachedInputTokens(),
                promised.usage.cachedInputTokens(),
                spent.usage.cachedInputTokens()),
            swap(usage.outputTokens(), promised.usage.outputTokens(), spent.usage.outputTokens())),
        cost.subtract(promised.cost).add(spent.cost).max(BigDecimal.ZERO));
  }

  private static long swap(long total, long promised, long spent) {
    return Math.max(0, total - promised + spent);
  }
}
