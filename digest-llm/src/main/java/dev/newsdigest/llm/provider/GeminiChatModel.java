package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;

/**
 * A model behind Google's {@code generateContent} interface, held to a schema by {@code
 * responseSchema}. One attempt a call, no redirects, the key in the {@code x-goog-api-key} header,
 * never in the address. Immutable and thread-safe.
 */
public final class GeminiChatModel implements ChatModel {

  private final String model;
  private final Exchange exchange;

  private GeminiChatModel(Builder builder) {
    ProviderSettings settings = builder.settings();
    this.model = settings.model();
    this.exchange = new Exchange(settings, new GeminiFormat(model));
  }

  /** Starts a model at {@code https://generativelanguage.googleapis.com/v1beta}. */
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
    return "GeminiChatModel[" + model + "]";
  }

  /** Builds a {@link GeminiChatModel}. */
  public static final class Builder extends ProviderBuilder<Builder> {
    private Builder(String model) {
      super("https://generativelanguage.googleapis.com/v1beta", model);
    }

    @Override
    Builder self() {
      return this;
    }

    public GeminiChatModel build() {
      return new GeminiChatModel(this);
    }
  }
}
