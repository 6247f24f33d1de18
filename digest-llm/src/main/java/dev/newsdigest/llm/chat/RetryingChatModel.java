package dev.newsdigest.llm.chat;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.LongSupplier;

/** Asks again after failures that may pass; waits where cancellation and deadline reach it. */
final class RetryingChatModel implements ChatModel {

  private final ChatModel model;
  private final RetryPolicy policy;
  private final LongSupplier seeds;

  RetryingChatModel(ChatModel model, RetryPolicy policy, LongSupplier seeds) {
    this.model = Objects.requireNonNull(model, "model");
    this.policy = Objects.requireNonNull(policy, "policy");
    this.seeds = seeds;
  }

  @Override
  public ChatReply chat(ChatRequest request) {
    for (int attempt = 1; ; attempt++) {
      try {
        return model.chat(request);
      } catch (ModelException failure) {
        if (!failure.isRetriable() || attempt >= policy.attempts()) {
          throw failure;
        }
        Duration wait = wait(failure, attempt);
        if (wait.compareTo(policy.longestWait()) > 0
            || wait.compareTo(request.deadline().remaining()) >= 0) {
          throw failure;
        }
        request.cancellation().await(wait);
      }
    }
  }

  private Duration wait(ModelException failure, int failedAttempts) {
    Optional<Duration> asked = Optional.empty();
    if (failure instanceof ModelException.RateLimited limited) {
      asked = limited.retryAfter();
    } else if (failure instanceof ModelException.Unavailable unavailable) {
      asked = unavailable.retryAfter();
    }
    if (asked.isPresent()) {
      return asked.get();
    }
    long ceiling = policy.ceiling(failedAttempts).toNanos();
    long jittered =
        ceiling == 0 ? 0 : new SplittableRandom(seeds.getAsLong()).nextLong(ceiling + 1);
    return Duration.ofNanos(jittered);
  }

  @Override
  public String name() {
    return model.name();
  }

  @Override
  public String toString() {
    return model.toString();
  }
}
