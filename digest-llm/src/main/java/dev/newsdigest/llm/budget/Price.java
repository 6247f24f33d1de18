package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.Usage;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a model costs, in any one currency, per million tokens.
 *
 * @param input tokens read
 * @param cachedInput tokens read from the provider's cache
 * @param output tokens written
 */
public record Price(BigDecimal input, BigDecimal cachedInput, BigDecimal output) {

  private static final int MILLION_DIGITS = 6;

  public Price {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(cachedInput, "cachedInput");
    Objects.requireNonNull(output, "output");
    if (input.signum() < 0 || cachedInput.signum() < 0 || output.signum() < 0) {
      throw new IllegalArgumentException(
          "prices must not be negative: " + input + ", " + cachedInput + ", " + output);
    }
  }

  /** Returns a price without a discount for cached tokens. */
  public static Price perMillion(String input, String output) {
    BigDecimal read = new BigDecimal(input);
    return new Price(read, read, new BigDecimal(output));
  }

  /** The exact cost of that usage. */
  public BigDecimal of(Usage usage) {
    long cached = Math.min(usage.cachedInputTokens(), usage.inputTokens());
    return input
        .multiply(BigDecimal.valueOf(usage.inputTokens() - cached))
        .add(cachedInput.multiply(BigDecimal.valueOf(cached)))
        .add(output.multiply(BigDecimal.valueOf(usage.outputTokens())))
        .movePointLeft(MILLION_DIGITS);
  }

  /** The most that many tokens can cost, nothing being cached. */
  BigDecimal atMost(long inputTokens, long outputTokens) {
    return new Price(input.max(cachedInput), cachedInput, output)
        .of(new Usage(inputTokens, 0, outputTokens));
  }
}
