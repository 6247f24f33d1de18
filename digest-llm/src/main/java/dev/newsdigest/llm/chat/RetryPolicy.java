package dev.newsdigest.llm.chat;

import java.time.Duration;
import java.util.Objects;

/**
 * When to ask again. Waits are what the provider asks for, else exponential with full jitter
 * (Brooker, "Exponential Backoff And Jitter", 2015). A provider that asks for more than {@code
 * longestWait}, or for more time than the request's deadline leaves, is not asked again.
 *
 * @param attempts calls at most, the first included; 1 never retries
 * @param firstWait ceiling of the first wait; doubles from attempt to attempt
 * @param longestWait ceiling of every wait
 */
public record RetryPolicy(int attempts, Duration firstWait, Duration longestWait) {

  /** Two attempts, waits from 0.5 s, at most 30 s. */
  public static final RetryPolicy STANDARD =
      new RetryPolicy(2, Duration.ofMillis(500), Duration.ofSeconds(30));

  /** One attempt. */
  public static final RetryPolicy NEVER = new RetryPolicy(1, Duration.ZERO, Duration.ZERO);

  public RetryPolicy {
    Objects.requireNonNull(firstWait, "firstWait");
    Objects.requireNonNull(longestWait, "longestWait");
    if (attempts < 1 || attempts > 10) {
      throw new IllegalArgumentException("attempts are 1 to 10, not " + attempts);
    }
    if (firstWait.isNegative() || longestWait.compareTo(firstWait) < 0) {
      throw new IllegalArgumentException(
          "the first wait must be 0 to the longest: " + firstWait + ", " + longestWait);
    }
  }

  /** The ceiling of the wait after that many failed attempts. */
  Duration ceiling(int failedAttempts) {
    Duration ceiling = firstWait;
    for (int i = 1; i < failedAttempts && ceiling.compareTo(longestWait) < 0; i++) {
      ceiling = ceiling.multipliedBy(2);
    }
    return ceiling.compareTo(longestWait) > 0 ? longestWait : ceiling;
  }
}
