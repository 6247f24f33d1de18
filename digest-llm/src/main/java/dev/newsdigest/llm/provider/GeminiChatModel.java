package dev.newsdigest.llm.provider;

/**
 * A model behind Google's {@code generateContent} interface, held to a schema by {@code
 * responseSchema}. One attempt a call, no redirects, the key in the {@code x-goog-api-key} header,
 * never in the address. Immutable and thread-safe.
 */
public final class GeminiChatModel extends HttpChatModel {

  private GeminiChatModel(ProviderSettings settings) {
    super(settings, new GeminiFormat(settings.model()));
  }

  /** Starts a model at {@code https://generativelanguage.googleapis.com/v1beta}. */
  public static Builder builder(String model) {
    return new Builder(model);
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

    @Override
    public GeminiChatModel build() {
      return new GeminiChatModel(settings());
    }
  }
}
