package dev.newsdigest.llm.chat;

import java.util.Objects;

/**
 * A language model that answers one request. This is the plug-in point: a model an application
 * already has becomes one with a lambda.
 *
 * <pre>{@code
 * ChatModel model = request -> ChatReply.of(myModel.ask(request.system(), request.userText()));
 * }</pre>
 *
 * <p>Implementations must be safe for calls from several threads, keep to {@link
 * ChatRequest#deadline()} and {@link ChatRequest#cancellation()} as well as they can, and make one
 * attempt: retries, budget and cache are wrapped around them.
 */
@FunctionalInterface
public interface ChatModel {

  /**
   * Asks and waits for the whole answer.
   *
   * @throws ModelException if the model could not answer; the subclass says why and whether to
   *     retry
   * @throws dev.newsdigest.core.failure.CancelledException if the request was cancelled
   */
  ChatReply chat(ChatRequest request);

  /** The model's name as prices, caches and the digest's engine mark know it. */
  default String name() {
    return "model";
  }

  /** Returns the model under a name of the caller's choice. */
  static ChatModel named(String name, ChatModel model) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(model, "model");
    return new ChatModel() {
      @Override
      public ChatReply chat(ChatRequest request) {
        return model.chat(request);
      }

      @Override
      public String name() {
        return name;
      }

      @Override
      public String toString() {
        return name;
      }
    };
  }

  /**
   * Returns a model that asks again after failures which may pass, see {@link RetryPolicy}. Wrap it
   * around a budget, so that each attempt is counted.
   */
  static ChatModel retrying(ChatModel model, RetryPolicy policy) {
    return new RetryingChatModel(model, policy, System::nanoTime);
  }
}
