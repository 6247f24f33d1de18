package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;

/**
 * A model behind Anthropic's messages interface. Structured output is a forced tool whose input is
 * the answer; the instructions are marked for the provider's prompt cache. One attempt a call, no
 * redirects, the key in the {@code x-api-key} header only. Immutable and thread-safe.
 */
public final class AnthropicChatModel implements ChatModel {

  private final String model;
  private final Exchange exchange;

  private AnthropicChatModel(Builder builder) {
    ProviderSettings settings = builder.settings();
    this.model = settings.model();
    this.exchange = new Exchange(settings, new AnthropicFormat(model));
  }

  /** Starts a model at {@code https://api.anthropic.com}. */
  public static Builder builder(String model) {
    return new Builder(model);
  }

  @Override
  public ChatReply chat(ChatRequest request) {
    return exchange.send(request);
  }

  @Override
  public String name() {
    return model;
  }

  @Override
  public String toString() {
    return "AnthropicChatModel[" + model + "]";
  }

  /** Builds an {@link AnthropicChatModel}. */
  public static final class Builder extends ProviderBuilder<Builder> {
    private Builder(String model) {
      super("https://api.anthropic.com", model);
    }

    @Override
    Builder self() {
      return this;
    }

    public AnthropicChatModel build() {
      return new AnthropicChatModel(this);
    }
  }
}
