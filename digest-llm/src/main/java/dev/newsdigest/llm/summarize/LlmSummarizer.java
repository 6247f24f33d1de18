package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.core.summarize.SummaryRequest;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.budget.Estimate;
import dev.newsdigest.llm.budget.ReplyCache;
import dev.newsdigest.llm.chat.Cancellation;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.Deadline;
import dev.newsdigest.llm.chat.RetryPolicy;
import dev.newsdigest.llm.summarize.RunAccounts.RunAccount;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Writes editions with a language model, in the language asked for, from stories rather than raw
 * articles. The model answers with claims, each with citations and quoted evidence; what is not of
 * that form, cites what it was not shown, quotes what no article says or holds an address does not
 * pass. Faulty claims are rewritten once with the finding, then replaced by extracted sentences, so
 * that one edition may hold claims of both engines, each marked.
 *
 * <p>An edition takes one or two calls, at most one more each for a wrong form and one for
 * rewriting; the limits of the {@link Budget} (8 calls a run unless set) and the deadline (5
 * minutes a run) hold before each call. Throws a {@link
 * dev.newsdigest.core.summarize.NothingWrittenException} with the cost and the failures when no
 * model wrote anything: put it first in {@link Summarizer#firstOf} with the extractive one behind
 * it.
 *
 * <p>Thread-safe if the models are. The editions of one run ({@link SummaryRequest#run}) share
 * budget and deadline.
 */
public final class LlmSummarizer implements Summarizer {

  private final WriterSettings settings;
  private final RunAccounts accounts;

  private LlmSummarizer(WriterSettings settings, Duration deadline) {
    this.settings = settings;
    this.accounts = new RunAccounts(settings.budget(), deadline);
  }

  /** Returns a summarizer with the model and standard settings. */
  public static LlmSummarizer using(ChatModel model) {
    return builder(model).build();
  }

  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  @Override
  public Draft summarize(SummaryRequest request) {
    if (request.stories().isEmpty()) {
      return Draft.of(name(), List.of());
    }
    RunAccount account = accounts.of(request);
    UsageCounter usage = new UsageCounter(settings.budget().prices());
    try (CancellationWatch watch = CancellationWatch.start(request.cancelled())) {
      ModelDesk desk = new ModelDesk(settings, account, watch.cancellation(), usage);
      PartWriter parts = new PartWriter(settings, request, desk, account.down());
      return new EditionWriter(settings, request, desk, parts, usage).write();
    }
  }

  /**
   * Returns what the edition would cost, without any call: nothing cached, nothing asked twice,
   * nothing rewritten.
   */
  public Estimate estimate(SummaryRequest request) {
    RunAccount account = new RunAccount(Budget.unlimited().startRun(), Deadline.none(), Set.of());
    UsageCounter usage = new UsageCounter(settings.budget().prices());
    ModelDesk desk = new ModelDesk(settings, account, new Cancellation(), usage);
    PartWriter parts = new PartWriter(settings, request, desk, Set.of());
    List<ChatRequest> requests =
        EditionOutline.of(request.stories()).parts(EditionWriter.STORIES_A_CALL).stream()
            .map(part -> parts.pack(part, settings.packTokens()))
            .map(pack -> desk.request(parts.question(pack, "")))
            .toList();
    return Estimate.of(requests, settings.models().get(0).name(), settings.budget());
  }

  @Override
  public String name() {
    return settings.engine(settings.models().get(0));
  }

  /** Builds an {@link LlmSummarizer}. */
  public static final class Builder {
    private final List<ChatModel> models = new ArrayList<>();
    private ClaimGrounding grounding = ClaimGrounding.standard();
    private Budget budget = Budget.builder().maxCalls(8).build();
    private ReplyCache cache = ReplyCache.inMemory();
    private RetryPolicy retry = RetryPolicy.STANDARD;
    private Duration deadline = Duration.ofMinutes(5);
    private int packTokens = 3_000;
    private int maxOutputTokens = 4_000;
    private @Nullable Double temperature;
    private @Nullable Consumer<String> progress;
    private @Nullable Analyzer analyzer;
    private RandomGenerator random = new SecureRandom();

    private Builder(ChatModel model) {
      models.add(Objects.requireNonNull(model, "model"));
    }

    /** Adds a model to ask when those before it fail or cost too much; cheaper ones last. */
    public Builder orElse(ChatModel model) {
      models.add(Objects.requireNonNull(model, "model"));
      return this;
    }

    /** Sets the limits; 8 calls a run by default. */
    public Builder budget(Budget budget) {
      this.budget = Objects.requireNonNull(budget, "budget");
      return this;
    }

    /** Sets where replies are kept; in memory by default. */
    public Builder cache(ReplyCache cache) {
      this.cache = Objects.requireNonNull(cache, "cache");
      return this;
    }

    /** Sets how often a failed call is repeated; models that retry themselves need none. */
    public Builder retry(RetryPolicy retry) {
      this.retry = Objects.requireNonNull(retry, "retry");
      return this;
    }

    /** Sets the time all calls of a run may take together; 5 minutes by default. */
    public Builder deadline(Duration deadline) {
      if (deadline.isNegative() || deadline.isZero()) {
        throw new ConfigurationException("a deadline must be positive, not " + deadline);
      }
      this.deadline = deadline;
      return this;
    }

    /** Sets the evidence one call is shown; 3,000 tokens by default, enough for 14 stories. */
    public Builder packTokens(int tokens) {
      if (tokens < 500) {
        throw new ConfigurationException("a pack needs at least 500 tokens, not " + tokens);
      }
      this.packTokens = tokens;
      return this;
    }

    /** Sets the size of one answer; 4,000 tokens by default. Models that reason need more. */
    public Builder maxOutputTokens(int tokens) {
      if (tokens < 200) {
        throw new ConfigurationException("an answer needs at least 200 tokens, not " + tokens);
      }
      this.maxOutputTokens = tokens;
      return this;
    }

    /** Sets the randomness, 0 to 2; by default the provider's, since some models refuse any. */
    public Builder temperature(double temperature) {
      this.temperature = temperature;
      return this;
    }

    /** Receives the models' answers piece by piece, for a display; makes providers stream. */
    public Builder progress(Consumer<String> progress) {
      this.progress = Objects.requireNonNull(progress, "progress");
      return this;
    }

    /**
     * Sets the checks whose findings the model is asked to mend; the built-in ones by default. The
     * pipeline's own checks run on the draft in any case.
     */
    public Builder grounding(ClaimGrounding grounding) {
      this.grounding = Objects.requireNonNull(grounding, "grounding");
      return this;
    }

    /** Sets the analyzer, and with it the knowledge base; the bundled one by default. */
    public Builder analyzer(Analyzer analyzer) {
      this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
      return this;
    }

    /** Sets where fences come from; for tests that want the same ones. */
    Builder random(RandomGenerator random) {
      this.random = random;
      return this;
    }

    public LlmSummarizer build() {
      Analyzer known = analyzer != null ? analyzer : Analyzer.create();
      WriterSettings settings =
          new WriterSettings(
              List.copyOf(models),
              budget,
              cache,
              retry,
              known.knowledge(),
              new ClaimReview(known, grounding),
              packTokens,
              maxOutputTokens,
              temperature,
              progress,
              random);
      return new LlmSummarizer(settings, deadline);
    }
  }
}
