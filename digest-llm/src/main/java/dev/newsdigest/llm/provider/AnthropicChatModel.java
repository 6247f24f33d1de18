package dev.newsdigest.llm.provider;

/**
 * A model behind Anthropic's messages interface. Structured output is a forced tool whose input is
 * the answer; the instructions are marked for the provider's prompt cache. One attempt a call, no
 * redirects, the key in the {@code x-api-key} header only. Immutable and thread-safe.
 */
public final class AnthropicChatModel extends HttpChatModel {

  private AnthropicChatModel(ProviderSettings settings) {
    super(settings, new AnthropicFormat(settings.model()));
  }

  /** Starts a model at {@code https://api.anthropic.com}. */
  public static Builder builder(String model) {
    return new Builder(model);
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

    @Override
    public AnthropicChatModel build() {
      return new AnthropicChatModel(settings());
    }
  }
}
