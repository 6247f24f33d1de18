package dev.newsdigest.llm;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.chat.RetryPolicy;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import dev.newsdigest.llm.summarize.LlmSummarizer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything a provider can do wrong, from the first article to the printed digest. */
class BadAnswerTest {

  private static final JsonMapper MAPPER = new JsonMapper();
  private static final Analyzer ANALYZER = Analyzer.create();

  /** Long enough for a busy machine, and short where the provider never ends. */
  private static final Duration PATIENT = Duration.ofSeconds(30);

  private static final Duration SHORT = Duration.ofMillis(1_500);
  private static final String CLAIM =
      "OpenAI's new language model for developers has 70 billion parameters.";
  private static final String EDITION =
      "{\"blocks\":[{\"id\":\"B1\",\"title\":\"\",\"claims\":[{\"text\":\""
          + CLAIM
          + "\",\"cites\":[1],\"quote\":\"the model has 70 billion parameters\"}]}]}";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private static ResponseDefinitionBuilder error(int status, String message) {
    return aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"" + message + "\"}}");
  }

  private static ResponseDefinitionBuilder says(String content, String finishReason) {
    Map<String, Object> message = Map.of("role", "assistant", "content", content);
    return completion(message, finishReason);
  }

  private static ResponseDefinitionBuilder completion(
      Map<String, Object> message, String finishReason) {
    Map<String, Object> choice = Map.of("message", message, "finish_reason", finishReason);
    Map<String, Object> usage = Map.of("prompt_tokens", 900, "completion_tokens", 90);
    return aResponse()
        .withBody(
            MAPPER
                .valueToTree(Map.of("model", "m", "choices", List.of(choice), "usage", usage))
                .toString());
  }

  static Stream<Arguments> badAnswers() {
    String page = "<!DOCTYPE html><html><body><h1>Bad gateway</h1></body></html>";
    String chinese = EDITION.replace(CLAIM, "该公司面向开发者的新模型有700亿个参数。");
    return Stream.of(
        Arguments.of("a wrong key", "AUTH", error(401, "bad key")),
        Arguments.of("no credit", "AUTH", error(402, "no credit")),
        Arguments.of("an unknown model", "BAD_REQUEST", error(404, "no such model")),
        Arguments.of(
            "a storm of 429", "RATE_LIMITED", error(429, "slow").withHeader("retry-after-ms", "5")),
        Arguments.of("an outage", "UNAVAILABLE", error(500, "oops")),
        Arguments.of("an error page", "UNAVAILABLE", aResponse().withStatus(502).withBody(page)),
        Arguments.of("a page as answer", "UNAVAILABLE", aResponse().withBody(page)),
        Arguments.of("an answer cut", "ANSWER_CUT", says(EDITION.substring(0, 90), "length")),
        Arguments.of("broken JSON", "INVALID_OUTPUT", says(EDITION.substring(0, 90), "stop")),
        Arguments.of("another language", "INVALID_OUTPUT", says(chinese, "stop")),
        Arguments.of(
            "a refusal",
            "CONTENT_FILTERED",
            completion(Map.of("role", "assistant", "refusal", "I will not."), "stop")),
        Arguments.of("a filter", "CONTENT_FILTERED", says("", "content_filter")),
        Arguments.of("politeness", "INVALID_OUTPUT", says("I'm sorry, I can't help.", "stop")),
        Arguments.of("nothing", "INVALID_OUTPUT", says("", "stop")),
        Arguments.of("a line of a megabyte", "INVALID_OUTPUT", says("x".repeat(1 << 21), "stop")),
        Arguments.of("silence", "TIMEOUT", says(EDITION, "stop").withFixedDelay(20_000)),
        Arguments.of(
            "a trickle", "TIMEOUT", says(EDITION, "stop").withChunkedDribbleDelay(40, 20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badAnswers")
  void comesOutExtractedMarkedAndInTimeAfter(
      String what, String code, ResponseDefinitionBuilder answer) {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(answer));

    Duration deadline = code.equals("TIMEOUT") ? SHORT : PATIENT;
    long start = System.nanoTime();
    Digest digest = digest(deadline);
    Duration took = Duration.ofNanos(System.nanoTime() - start);

    assertThat(claims(digest))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.engine()).isEqualTo("extractive"));
    assertThat(digest.engine()).isEqualTo("extractive");
    assertThat(digest.run().warnings())
        .filteredOn(warning -> warning.stage().equals("summarize"))
        .isNotEmpty()
        .allSatisfy(warning -> assertThat(warning.code()).isEqualTo(code));
    int calls = SERVER.findAll(anyRequestedFor(anyUrl())).size();
    assertThat(calls).isBetween(1, 2);
    assertThat(digest.run().usage().calls()).isEqualTo(calls);
    assertThat(took).isLessThan(deadline.plusSeconds(6));
  }

  @Test
  void readsAnAnswerWrappedInThoughtsAndFences() {
    SERVER.resetAll();
    SERVER.stubFor(
        any(anyUrl())
            .willReturn(
                says("<think>{hm}</think>Here it is:\n```json\n" + EDITION + "\n```", "stop")));
    Digest digest = digest(PATIENT);
    assertThat(claims(digest)).extracting(Claim::text).containsExactly(CLAIM);
    assertThat(claims(digest)).extracting(Claim::engine).containsExactly("llm:m");
    assertThat(digest.run().warnings()).extracting(StageFailure::stage).doesNotContain("summarize");
  }

  private static Digest digest(Duration deadline) {
    Article article =
        Article.builder(
                URI.create("https://news.example/1"),
                "OpenAI releases a new language model for developers",
                Source.named("Morning Wire"))
            .text(
                "OpenAI released a new language model for developers on Thursday. The artificial"
                    + " intelligence company said the model has 70 billion parameters.")
            .region(Region.US)
            .published(Instant.parse("2026-01-23T01:00:00Z"))
            .build();
    LlmSummarizer summarizer =
        LlmSummarizer.builder(
                OpenAiChatModel.builder("m")
                    .baseUrl(URI.create(SERVER.baseUrl()))
                    .apiKey(Secret.of("sk-CANARY-0123456789abcdef"))
                    .build())
            .retry(new RetryPolicy(2, Duration.ZERO, Duration.ofMillis(50)))
            .deadline(deadline)
            .analyzer(ANALYZER)
            .build();
    return DigestBuilder.create()
        .source(ArticleSource.of("files", List.of(article)))
        .regions(Region.US)
        .date(LocalDate.of(2026, 1, 23))
        .zone(ZoneOffset.UTC)
        .summarizer(Summarizer.firstOf(summarizer, Summarizer.extractive()))
        .build();
  }

  private static List<Claim> claims(Digest digest) {
    return digest.editions().stream()
        .flatMap(edition -> edition.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .map(checked -> checked.claim())
        .toList();
  }
}
