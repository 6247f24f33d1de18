package dev.newsdigest.llm.provider;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A model behind OpenAI's chat completions interface: OpenAI itself, DeepSeek, Qwen, Moonshot,
 * vLLM, llama.cpp, LM Studio and whatever else speaks it. One attempt a call, no redirects, the key
 * in the {@code Authorization} header only. Immutable and thread-safe; idle connections close by
 * themselves.
 *
 * <pre>{@code
 * ChatModel model =
 *     OpenAiChatModel.builder("deepseek-chat")
 *         .baseUrl(URI.create("https://api.deepseek.com/v1"))
 *         .apiKey(Secret.ofEnvironment("DEEPSEEK_API_KEY"))
 *         .build();
 * }</pre>
 */
public final class OpenAiChatModel extends HttpChatModel {

  private OpenAiChatModel(ProviderSettings settings, OpenAiFormat format) {
    super(settings, format);
  }

  /**
   * Starts a model at {@code https://api.openai.com/v1}.
   *
   * @param model the model's name at the server, for example {@code gpt-5-mini}
   */
  public static Builder builder(String model) {
    return new Builder(model);
  }

  /** Builds an {@link OpenAiChatModel}. */
  public static final class Builder extends ProviderBuilder<Builder> {
    /** Services that document {@code json_object} but no strict schema. */
    private static final Set<String> OBJECT_MODE_HOSTS =
        Set.of("deepseek.com", "moonshot.cn", "moonshot.ai", "aliyuncs.com", "bigmodel.cn");

    private @Nullable StructuredOutput structuredOutput;

    private Builder(String model) {
      super("https://api.openai.com/v1", model);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets how answers are held to a schema; by default what the host's service documents. */
    public Builder structuredOutput(StructuredOutput mode) {
      this.structuredOutput = Objects.requireNonNull(mode, "mode");
      return this;
    }

    @Override
    public OpenAiChatModel build() {
      ProviderSettings settings = settings();
      String host = settings.base().host().toLowerCase(Locale.ROOT);
      StructuredOutput mode = structuredOutput;
      if (mode == null) {
        mode =
            OBJECT_MODE_HOSTS.stream().anyMatch(host::endsWith)
                ? StructuredOutput.JSON_OBJECT
                : StructuredOutput.JSON_SCHEMA;
      }
      String limitField = host.equals("api.openai.com") ? "max_completion_tokens" : "max_tokens";
      return new OpenAiChatModel(settings, new OpenAiFormat(settings.model(), mode, limitField));
    }
  }
}
