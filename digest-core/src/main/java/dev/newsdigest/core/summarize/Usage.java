package dev.newsdigest.core.summarize;

import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a summarizer spent.
 *
 * @param calls calls of a model
 * @param inputTokens tokens sent
 * @param outputTokens tokens received
 * @param cost money by the caller's price table, in its currency; zero where none was given
 */
public record Usage(int calls, long inputTokens, long outputTokens, BigDecimal cost) {

  /** Nothing spent. */
  public static final Usage NONE = new Usage(0, 0, 0, BigDecimal.ZERO);

  public Usage {
    Objects.requireNonNull(cost, "cost");
  }

  public Usage plus(Usage other) {
    return new Usage(
        calls + other.calls,
        inputTokens + other.inputTokens,
        outputTokens + other.outputTokens,
        cost.add(other.cost));
  }
}
