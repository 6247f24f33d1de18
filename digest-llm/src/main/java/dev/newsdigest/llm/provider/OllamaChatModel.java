package dev.newsdigest.llm.provider;

import dev.newsdigest.core.failure.ConfigurationException;

/**
 * A model behind Ollama's own chat interface, held to a schema by {@code format}. Ollama silently
 * cuts prompts longer than its window, so each call asks for a window that holds prompt and answer.
 * One attempt a call, no redirects. Immutable and thread-safe.
 */
public final class OllamaChatModel extends HttpChatModel {

  private OllamaChatModel(ProviderSettings settings, int contextWindow) {
    super(settings, new OllamaFormat(settings.model(), contextWindow));
  }

  /** Starts a model at {@code http://localhost:11434}. */
  public static Builder builder(String model) {
    return new Builder(model);
  }

  /** Builds an {@link OllamaChatModel}. */
  public static final class Builder extends ProviderBuilder<Builder> {
    private int contextWindow = 32_768;

    private Builder(String model) {
      super("http://localhost:11434", model);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets the largest window in tokens to ask for; 32,768 by default. Memory grows with it. */
    public Builder contextWindow(int tokens) {
      if (tokens < 2_048) {
        throw new ConfigurationException("a window is at least 2048 tokens, not " + tokens);
      }
      this.contextWindow = tokens;
      return this;
    }

    @Override
    public OllamaChatModel build() {
      return new OllamaChatModel(settings(), contextWindow);
    }
  }
}
