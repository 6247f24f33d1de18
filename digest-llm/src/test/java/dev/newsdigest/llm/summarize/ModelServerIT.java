package dev.newsdigest.llm.summarize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.budget.Budget;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.prompt.OutputText;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * An edition through any OpenAI-compatible server: {@code mvn -Pllm-it test -pl digest-llm -am}
 * with {@code NEWS_DIGEST_LLM_URL} (for example {@code http://localhost:8080/v1}), {@code
 * NEWS_DIGEST_LLM_MODEL}, and {@code NEWS_DIGEST_LLM_KEY} where the server wants one. Whatever the
 * model is worth, an edition comes out and every check holds.
 */
class ModelServerIT {

  @Test
  void anEditionComesOutWithEveryCheckInForce() {
    String url = System.getenv("NEWS_DIGEST_LLM_URL");
    String model = System.getenv("NEWS_DIGEST_LLM_MODEL");
    assumeTrue(
        url != null && model != null,
        "skipped: set NEWS_DIGEST_LLM_URL and NEWS_DIGEST_LLM_MODEL to run against a model server");
    OpenAiChatModel.Builder server =
        OpenAiChatModel.builder(model)
            .baseUrl(URI.create(url))
            .allowInsecureHttp()
            .timeout(Duration.ofMinutes(8));
    if (System.getenv("NEWS_DIGEST_LLM_KEY") != null) {
      server.apiKey(Secret.ofEnvironment("NEWS_DIGEST_LLM_KEY"));
    }
    LlmSummarizer summarizer =
        LlmSummarizer.builder(server.build())
            .analyzer(SampleDay.ANALYZER)
            .budget(Budget.builder().maxCalls(4).build())
            .deadline(Duration.ofMinutes(9))
            .build();
    Draft draft =
        Summarizer.firstOf(summarizer, Summarizer.extractive())
            .summarize(SampleDay.request(SampleDay.stories(4)));
    List<Claim> claims = draft.blocks().stream().flatMap(block -> block.claims().stream()).toList();
    System.err.printf(
        "engine %s, usage %s, notes %s%n", draft.engine(), draft.usage(), draft.notes());
    claims.forEach(claim -> System.err.println(claim.engine() + ": " + claim));
    assertThat(claims)
        .isNotEmpty()
        .allSatisfy(
            claim -> {
              assertThat(claim.citations()).isNotEmpty();
              assertThat(OutputText.holdsAddress(claim.text(), SampleDay.ANALYZER.knowledge()))
                  .isFalse();
            });
  }
}
