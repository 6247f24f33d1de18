package dev.newsdigest.llm.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.ground.Finding;
import dev.newsdigest.core.ground.Verdict;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ModelException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LlmClaimCheckerTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final String TEXT =
      "OpenAI opened an office in Paris on Thursday. It plans to hire 40 people there.";

  private final List<String> prompts = new ArrayList<>();

  private static CheckRequest claim(String text) {
    AnalyzedArticle article =
        ANALYZER.analyze(
            Article.builder(
                    URI.create("https://news.example/1"), "Paris office", Source.named("Wire"))
                .text(TEXT)
                .language(Language.EN)
                .build());
    return new CheckRequest(
        ANALYZER.analyze(text, Language.EN, null),
        List.of(article),
        List.of(),
        ANALYZER.knowledge());
  }

  private LlmClaimChecker.Builder saying(String answer) {
    ChatModel model =
        request -> {
          prompts.add(request.userText());
          return ChatReply.of(answer);
        };
    return LlmClaimChecker.builder(model).enoughSupport(1.01);
  }

  private static String verdict(String opinion, String quote) {
    return "{\"verdicts\":[{\"claim\":1,\"verdict\":\""
        + opinion
        + "\",\"quote\":\""
        + quote
        + "\",\"reason\":\"because\"}]}";
  }

  private static final CheckRequest TRUE = claim("OpenAI opened an office in Paris on Thursday.");

  @Test
  void believesPraiseOnlyWithWordsThatStandInTheArticle() {
    List<Finding> findings =
        saying(verdict("supported", "opened an office in Paris")).build().check(TRUE);
    assertThat(findings).singleElement().extracting(Finding::code).isEqualTo("SUPPORTED:JUDGE");
    assertThat(findings.get(0).evidence().orElseThrow().quote())
        .isEqualTo("opened an office in Paris");
    assertThat(saying(verdict("supported", "opened offices all over France")).build().check(TRUE))
        .isEmpty();
    assertThat(saying(verdict("contradicted", "closed its office")).build().check(TRUE)).isEmpty();
  }

  @Test
  void speaksAgainstAClaimThatTheChecksLetPass() {
    Finding against =
        saying(verdict("contradicted", "It plans to hire 40 people there."))
            .build()
            .check(TRUE)
            .get(0);
    assertThat(against.verdict()).isEqualTo(Verdict.UNSUPPORTED);
    ClaimGrounding grounding =
        ClaimGrounding.standard().and(saying(verdict("unsupported", "")).build());
    assertThat(grounding.check(TRUE).verdict()).isEqualTo(Verdict.UNSUPPORTED);
    assertThat(ClaimGrounding.standard().check(TRUE).verdict()).isEqualTo(Verdict.SUPPORTED);
  }

  @Test
  void isNeverAskedAboutAClaimTheChecksRefuse() {
    CheckRequest wrong = claim("OpenAI opened an office in Paris and hired 400 people there.");
    assertThat(ClaimGrounding.standard().check(wrong).isSupported()).isFalse();
    assertThat(saying(verdict("supported", "opened an office in Paris")).build().check(wrong))
        .isEmpty();
    assertThat(prompts).isEmpty();
  }

  @Test
  void isNotAskedWhereSupportIsPlain() {
    saying(verdict("unsupported", "")).enoughSupport(0.1).build().check(TRUE);
    assertThat(prompts).isEmpty();
  }

  @Test
  void saysNothingWhenTheModelFailsOrAnswersNonsense() {
    for (String nonsense :
        List.of(
            "",
            "yes",
            "{\"verdicts\":[]}",
            "{\"verdicts\":[{\"claim\":7,\"verdict\":\"supported\",\"quote\":\"\"}]}",
            "{\"verdicts\":[{\"claim\":1,\"verdict\":\"maybe\",\"quote\":\"\"}]}",
            "{\"verdicts\":[{\"claim\":1,\"verdict\":\"unsupported\"},"
                + "{\"claim\":1,\"verdict\":\"supported\"}]}")) {
      assertThat(saying(nonsense).build().check(TRUE)).as(nonsense).isEmpty();
    }
    ChatModel broken =
        request -> {
          throw new ModelException.Unavailable("down", false, null, null);
        };
    assertThat(LlmClaimChecker.builder(broken).enoughSupport(1.01).build().check(TRUE)).isEmpty();
  }

  @Test
  void judgesManyClaimsWithOneCallAndTheSameOnesWithNone() {
    LlmClaimChecker checker = saying(verdict("unsupported", "")).build();
    List<CheckRequest> many = List.of(TRUE, claim("OpenAI plans to hire 40 people in Paris."));
    assertThat(checker.judge(many)).hasSize(2);
    checker.judge(many);
    assertThat(prompts).hasSize(1);
  }

  @Test
  void staysWithinItsBudget() {
    LlmClaimChecker checker =
        saying(verdict("unsupported", "")).budget(Budget.builder().maxCalls(0).build()).build();
    assertThat(checker.check(TRUE)).isEmpty();
    assertThat(prompts).isEmpty();
  }
}
