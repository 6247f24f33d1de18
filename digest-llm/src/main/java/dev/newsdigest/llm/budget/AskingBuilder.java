package dev.newsdigest.llm.budget;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.RetryPolicy;
import java.time.Duration;
import java.util.Objects;

/**
 * The settings of whatever asks a model on its own account, outside of an edition's writing: a
 * judge, a translator. Not thread-safe.
 *
 * @param <B> the builder that extends this
 */
public abstract class AskingBuilder<B extends AskingBuilder<B>> {

  private final ChatModel model;
  private Budget budget;
  private ReplyCache cache = ReplyCache.inMemory();
  private RetryPolicy retry = RetryPolicy.NEVER;
  private Duration timeout;

  /**
   * Starts with these settings, replies kept in memory, failed calls not repeated.
   *
   * @param callsPerDay calls a day unless a budget is set
   * @param timeout time of one call unless another is set
   */
  protected AskingBuilder(ChatModel model, int callsPerDay, Duration timeout) {
    this.model = Objects.requireNonNull(model, "model");
    this.budget = Budget.builder().maxCallsPerDay(callsPerDay).build();
    this.timeout = timeout;
  }

  /** This builder as what it is. */
  protected abstract B self();

  /** Sets the limits. A limit on a run holds for the life of what is built. */
  public final B budget(Budget budget) {
    this.budget = Objects.requireNonNull(budget, "budget");
    return self();
  }

  /** Sets where replies are kept; in memory by default. */
  public final B cache(ReplyCache cache) {
    this.cache = Objects.requireNonNull(cache, "cache");
    return self();
  }

  /** Sets how often a failed call is repeated; never by default. */
  public final B retry(RetryPolicy retry) {
    this.retry = Objects.requireNonNull(retry, "retry");
    return self();
  }

  /** Sets the time of one call. */
  public final B timeout(Duration timeout) {
    if (timeout.isNegative() || timeout.isZero()) {
      throw new ConfigurationException("timeout must be positive, not " + timeout);
    }
    this.timeout = timeout;
    return self();
  }

  /** The model within these settings; opens its account. */
  protected final AskedModel asked() {
    ChatModel held = ChatModel.retrying(budget.startRun().hold(model), retry);
    return new AskedModel(cache.cached(held), budget.estimator(), timeout);
  }
}
