package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.CheckResult;
import dev.newsdigest.core.ground.ClaimChecker;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.ground.Finding;
import dev.newsdigest.core.ground.Verdict;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.llm.budget.AskedModel;
import dev.newsdigest.llm.budget.AskingBuilder;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.prompt.Fence;
import dev.newsdigest.llm.prompt.JudgePack;
import dev.newsdigest.llm.prompt.PromptTexts;
import dev.newsdigest.llm.prompt.VerdictAnswer;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A model as judge of what the deterministic checks leave open: a claim they let pass with little
 * support found. A claim they refuse is not shown to it, so it can overrule no failed figure or
 * quote. Praise and contradiction count only with a quote that stands word for word in a cited
 * article. When the model fails or the budget is spent it says nothing.
 *
 * <p>Each claim not known from the cache costs a call; {@link #judge} takes many at once.
 * Thread-safe if the model is.
 */
public final class LlmClaimChecker implements ClaimChecker {

  private static final Logger LOG = LoggerFactory.getLogger(LlmClaimChecker.class);
  private static final int CLAIMS_A_CALL = 10;
  private static final int ANSWER_TOKENS_A_CLAIM = 160;

  private final AskedModel asked;
  private final ClaimGrounding deterministic;
  private final double enough;
  private final RandomGenerator random = new SecureRandom();

  private LlmClaimChecker(Builder builder, AskedModel asked) {
    this.asked = asked;
    this.deterministic = builder.deterministic;
    this.enough = builder.enough;
  }

  /** Starts a judge; 200 calls a day and a minute a call unless set. */
  public static Builder builder(ChatModel model) {
    return new Builder(model);
  }

  @Override
  public List<Finding> check(CheckRequest request) {
    return judge(List.of(request)).get(0);
  }

  /** Judges many claims with few calls; one list of findings a claim, in the same order. */
  public List<List<Finding>> judge(List<CheckRequest> requests) {
    List<List<Finding>> findings = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    for (int i = 0; i < requests.size(); i++) {
      findings.add(List.of());
      if (isOpen(requests.get(i))) {
        open.add(i);
      }
    }
    for (int from = 0; from < open.size(); from += CLAIMS_A_CALL) {
      List<Integer> some = open.subList(from, Math.min(open.size(), from + CLAIMS_A_CALL));
      List<List<Finding>> judged = ask(some.stream().map(requests::get).toList());
      for (int i = 0; i < some.size(); i++) {
        findings.set(some.get(i), judged.get(i));
      }
    }
    return findings;
  }

  private boolean isOpen(CheckRequest request) {
    if (request.cited().isEmpty()) {
      return false;
    }
    CheckResult result = deterministic.check(request);
    return result.isSupported() && result.support() < enough;
  }

  private List<List<Finding>> ask(List<CheckRequest> requests) {
    JudgePack pack = JudgePack.of(requests, asked.estimator());
    Fence fence = Fence.around(pack.untrusted(), random);
    ChatRequest question =
        ChatRequest.builder()
            .system(PromptTexts.judge())
            .addUser(fence.announcement() + "\n" + pack.text(fence))
            .schema(PromptTexts.schema("verdicts"))
            .maxTokens(200 + ANSWER_TOKENS_A_CLAIM * requests.size())
            .deadline(asked.deadline())
            .contentKey(pack.text(Fence.NONE))
            .build();
    List<List<Finding>> findings = new ArrayList<>();
    try {
      VerdictAnswer answer = VerdictAnswer.parse(asked.model().chat(question));
      for (int i = 0; i < requests.size(); i++) {
        CheckRequest request = requests.get(i);
        findings.add(
            Optional.ofNullable(answer.verdicts().get(i + 1))
                .flatMap(judged -> finding(judged, request))
                .map(List::of)
                .orElse(List.of()));
      }
    } catch (ModelException e) {
      LOG.warn("the judge gave no verdict: {}", e.code());
      requests.forEach(request -> findings.add(List.of()));
    }
    return findings;
  }

  private static Optional<Finding> finding(VerdictAnswer.Judged judged, CheckRequest request) {
    Optional<Evidence> evidence = quoted(judged.quote(), request.cited());
    TextSpan whole = new TextSpan(0, request.claim().text().length());
    return switch (judged.opinion()) {
      case SUPPORTED ->
          evidence.map(
              e ->
                  new Finding(
                      "SUPPORTED:JUDGE",
                      Verdict.SUPPORTED,
                      0.6,
                      whole,
                      e,
                      "a model finds it stated: " + judged.reason()));
      case CONTRADICTED ->
          evidence.map(
              e ->
                  new Finding(
                      "UNSUPPORTED:JUDGE_CONTRADICTED",
                      Verdict.UNSUPPORTED,
                      0.7,
                      whole,
                      e,
                      "a model finds the contrary stated: " + judged.reason()));
      case UNSUPPORTED ->
          Optional.of(
              new Finding(
                  "UNSUPPORTED:JUDGE",
                  Verdict.UNSUPPORTED,
                  0.55,
                  whole,
                  evidence.orElse(null),
                  "a model does not find it stated: " + judged.reason()));
    };
  }

  private static Optional<Evidence> quoted(String quote, List<AnalyzedArticle> cited) {
    return cited.stream().flatMap(a -> VerbatimQuote.find(quote, a).stream()).findFirst();
  }

  /** Builds an {@link LlmClaimChecker}. */
  public static final class Builder extends AskingBuilder<Builder> {
    private ClaimGrounding deterministic = ClaimGrounding.standard();
    private double enough = 0.8;

    private Builder(ChatModel model) {
      super(model, 200, Duration.ofSeconds(60));
    }

    @Override
    protected Builder self() {
      return this;
    }

    /** Sets the checks that come first; the built-in ones by default. */
    public Builder deterministic(ClaimGrounding checks) {
      this.deterministic = Objects.requireNonNull(checks, "checks");
      return this;
    }

    /** Sets the support, 0 to 1, from which a claim needs no judge; 0.8 by default. */
    public Builder enoughSupport(double enough) {
      if (!(enough >= 0 && enough <= 1.01)) {
        throw new IllegalArgumentException("support is 0 to 1, not " + enough);
      }
      this.enough = enough;
      return this;
    }

    public LlmClaimChecker build() {
      return new LlmClaimChecker(this, asked());
    }
  }
}
