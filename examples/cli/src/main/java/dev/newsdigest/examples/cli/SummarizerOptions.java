package dev.newsdigest.examples.cli;

import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.Estimate;
import dev.newsdigest.llm.budget.PriceTable;
import dev.newsdigest.llm.budget.ReplyCache;
import dev.newsdigest.llm.budget.ReplyStore;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.provider.AnthropicChatModel;
import dev.newsdigest.llm.provider.GeminiChatModel;
import dev.newsdigest.llm.provider.OllamaChatModel;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import dev.newsdigest.llm.provider.ProviderBuilder;
import dev.newsdigest.llm.summarize.LlmSummarizer;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Who writes the digest. */
final class SummarizerOptions {

  private static final Duration KEEP_REPLIES = Duration.ofDays(30);

  @Option(names = "--summarizer", description = "extractive or llm (default: ${DEFAULT-VALUE})")
  String kind = "extractive";

  @Option(
      names = "--llm-protocol",
      paramLabel = "NAME",
      description =
          "openai (and all servers that speak it), anthropic, gemini or ollama (default:"
              + " ${DEFAULT-VALUE})")
  String protocol = "openai";

  @Option(
      names = "--llm-url",
      paramLabel = "URL",
      description = "the model server (default: the protocol's own service)")
  @Nullable URI url;

  @Option(names = "--llm-model", paramLabel = "MODEL", description = "the model's name there")
  @Nullable String model;

  @Option(
      names = "--llm-key-env",
      paramLabel = "VAR",
      description = "environment variable that holds the key; never the key itself")
  @Nullable String keyVariable;

  @Option(
      names = "--max-tokens",
      paramLabel = "N",
      description = "tokens a run may use, input and output; held before each call")
  @Nullable Long maxTokens;

  @Option(
      names = "--max-cost",
      paramLabel = "X",
      description = "money a run may cost, in the currency of --llm-prices; held before each call")
  @Nullable String maxCost;

  @Option(
      names = "--llm-prices",
      paramLabel = "FILE",
      description =
          "prices a million tokens: {\"models\":{\"NAME\":{\"input\":0.25,\"output\":2}}}")
  @Nullable Path prices;

  @Option(
      names = "--llm-timeout",
      paramLabel = "SECONDS",
      description =
          "the most all calls of a run may take together; what is not written by then is extracted"
              + " (default: ${DEFAULT-VALUE})")
  int timeoutSeconds = 300;

  @Option(
      names = "--llm-dry-run",
      description = "print what the model would cost, make no call, write extracted sentences")
  boolean dryRun;

  /**
   * Returns who writes, if it is not the built-in extractive summarizer.
   *
   * @param folder replies are kept below it, so that the same day again costs nothing
   * @param err where a dry run prints its estimate
   */
  Optional<Summarizer> summarizer(Path folder, PrintWriter err) {
    if (kind.equals("extractive")) {
      return Optional.empty();
    }
    if (!kind.equals("llm")) {
      throw new ConfigurationException("unknown summarizer '" + kind + "'; extractive or llm");
    }
    if (model == null) {
      throw new ConfigurationException("--summarizer llm needs --llm-model");
    }
    ReplyStore replies =
        ReplyStore.folder(folder.resolve("replies"), KEEP_REPLIES, Clock.systemUTC());
    LlmSummarizer written =
        LlmSummarizer.builder(chatModel(model))
            .budget(budget())
            .deadline(patience())
            .cache(ReplyCache.over(replies))
            .build();
    return Optional.of(
        dryRun
            ? request -> estimated(written, request, err)
            : Summarizer.firstOf(written, Summarizer.extractive()));
  }

  private static Draft estimated(
      LlmSummarizer summarizer, SummaryRequest request, PrintWriter err) {
    Estimate estimate = summarizer.estimate(request);
    err.printf(
        "%s: %d calls, %d tokens in, at most %d out%s%n",
        request.region(),
        estimate.calls(),
        estimate.inputTokens(),
        estimate.maxOutputTokens(),
        estimate.maxCost().map(c -> ", at most " + c.toPlainString()).orElse(""));
    return Summarizer.extractive().summarize(request);
  }

  private Budget budget() {
    Budget.Builder budget = Budget.builder().maxCalls(8);
    if (prices != null) {
      budget.prices(PriceTable.read(prices));
    }
    if (maxTokens != null) {
      budget.maxTokens(maxTokens);
    }
    if (maxCost != null) {
      budget.maxCost(maxCost);
    }
    return budget.build();
  }

  private ChatModel chatModel(String name) {
    ProviderBuilder<?> builder =
        switch (protocol) {
          case "openai" -> OpenAiChatModel.builder(name);
          case "anthropic" -> AnthropicChatModel.builder(name);
          case "gemini" -> GeminiChatModel.builder(name);
          case "ollama" -> OllamaChatModel.builder(name);
          default ->
              throw new ConfigurationException(
                  "unknown protocol '" + protocol + "'; openai, anthropic, gemini or ollama");
        };
    if (url != null) {
      builder.baseUrl(url);
    }
    if (keyVariable != null) {
      builder.apiKey(Secret.ofEnvironment(keyVariable));
    }
    return builder.timeout(patience()).build();
  }

  /** For all calls of a run together; one call may take as long. */
  private Duration patience() {
    if (timeoutSeconds < 1) {
      throw new ConfigurationException(
          "--llm-timeout is a number of seconds from 1, not " + timeoutSeconds);
    }
    return Duration.ofSeconds(timeoutSeconds);
  }
}
