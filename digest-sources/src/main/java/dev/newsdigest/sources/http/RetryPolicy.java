package dev.newsdigest.sources.http;

import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The only place where a request is repeated: after a failed connection or transfer, and after 500,
 * 502, 503 and 504, with growing pauses. A server's Retry-After is kept when it is short, and ends
 * the attempts when it is long; a time-out is not tried again, the time is spent.
 */
final class RetryPolicy {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  /** One attempt. */
  interface Attempt {
    Answer run() throws CallException;
  }

  /** What one attempt came to: an answer, or the reason for none. */
  private record Outcome(@Nullable Answer answer, @Nullable CallException failure) {}

  private final Retry retry;
  private final Sleeper sleeper;

  RetryPolicy(int attempts, Sleeper sleeper) {
    this.sleeper = sleeper;
    IntervalFunction growing = IntervalFunction.ofExponentialBackoff(FIRST_PAUSE, 2.0);
    RetryConfig config =
        RetryConfig.<Outcome>custom()
            .maxAttempts(attempts)
            .retryOnResult(RetryPolicy::worthAnother)
            .intervalBiFunction(
                (attempt, result) -> {
                  CallException failure = result.isRight() ? result.get().failure() : null;
                  Duration asked = failure == null ? null : failure.retryAfter();
                  long pause = growing.apply(attempt);
                  return asked == null ? pause : Math.max(pause, asked.toMillis());
                })
            .build();
    this.retry = Retry.of("fetch", config);
  }

  /** Runs attempts until one is final; {@code sent} counts them. */
  Answer run(Attempt attempt, AtomicInteger sent) throws CallException {
    // The asynchronous context tells the pause instead of sleeping it, so the sleeper can.
    Retry.AsyncContext<Outcome> context = retry.asyncContext();
    while (true) {
      Outcome outcome = once(attempt, sent);
      long pause = context.onResult(outcome);
      if (pause < 1) {
        context.onComplete();
        if (outcome.answer() != null) {
          return outcome.answer();
        }
        throw java.util.Objects.requireNonNull(outcome.failure());
      }
      try {
        sleeper.sleep(Duration.ofMillis(pause));
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CallException(FetchCode.CANCELLED, "the thread was interrupted");
      }
    }
  }

  private static Outcome once(Attempt attempt, AtomicInteger sent) {
    try {
      sent.incrementAndGet();
      return new Outcome(attempt.run(), null);
    } catch (CallException e) {
      return new Outcome(null, e);
    }
  }

  private static boolean worthAnother(Outcome outcome) {
    CallException failure = outcome.failure();
    if (failure == null) {
      return false;
    }
    Duration asked = failure.retryAfter();
    if (asked != null && asked.compareTo(LONGEST_PAUSE) > 0) {
      return false;
    }
    return switch (failure.code()) {
      case IO -> !failure.isUnknownHost();
      case RATE_LIMITED -> asked != null;
      case HTTP -> failure.status() == 500 || failure.status() >= 502 && failure.status() <= 504;
      default -> false;
    };
  }
}
