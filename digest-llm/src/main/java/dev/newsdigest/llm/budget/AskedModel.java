package dev.newsdigest.llm.budget;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Deadline;
import java.time.Duration;
import java.util.Objects;

/**
 * A model as somebody may ask it.
 *
 * @param model behind cache, retries and budget, in this order
 * @param estimator counts tokens as the budget does
 * @param timeout time of one call
 */
public record AskedModel(ChatModel model, TokenEstimator estimator, Duration timeout) {

  public AskedModel {
    Objects.requireNonNull(model, "model");
    Objects.requireNonNull(estimator, "estimator");
    Objects.requireNonNull(timeout, "timeout");
  }

  /** When a call that starts now must be over. */
  public Deadline deadline() {
    return Deadline.after(timeout);
  }
}
