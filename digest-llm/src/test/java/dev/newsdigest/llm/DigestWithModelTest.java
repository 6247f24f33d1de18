package dev.newsdigest.llm;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.provider.OpenAiChatModel;
import dev.newsdigest.llm.summarize.LlmSummarizer;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole way: articles, pipeline, a model over HTTP, checked claims. */
class DigestWithModelTest {

  private final WireMockServer server =
      new WireMockServer(WireMockConfiguration.wireMockConfig().dynamicPort());

  @BeforeEach
  void start() {
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  private static Article article(String id, String outlet, String title, String text) {
    return Article.builder(URI.create("https://news.example/" + id), title, Source.named(outlet))
        .id(new ArticleId(id))
        .text(text)
        .region(Region.US)
        .published(Instant.parse("2026-01-23T01:00:00Z"))
        .build();
  }

  private Digest digest() {
    LlmSummarizer summarizer =
        LlmSummarizer.builder(
                OpenAiChatModel.builder("test-model")
                    .baseUrl(URI.create(server.baseUrl() + "/v1"))
                    .apiKey(Secret.of("sk-CANARY-0123456789abcdef"))
                    .timeout(Duration.ofSeconds(5))
                    .build())
            .build();
    return DigestBuilder.create()
        .source(
            ArticleSource.of(
                "files",
                List.of(
                    article(
                        "1",
                        "Morning Wire",
                        "OpenAI releases a new language model for developers",
                        "OpenAI released a new language model for developers on Thursday. The"
                            + " artificial intelligence company said the model has 70 billion"
                            + " parameters."),
                    article(
                        "2",
                        "Evening Post",
                        "Nvidia orders more AI chips for its data centres",
                        "Nvidia ordered 40 thousand AI chips for data centres. The order is worth"
                            + " $2 billion, the chip maker said."))))
        .regions(Region.US)
        .date(LocalDate.of(2026, 1, 23))
        .zone(ZoneId.of("Asia/Shanghai"))
        .summarizer(Summarizer.firstOf(summarizer, Summarizer.extractive()))
        .build();
  }

  private static List<CheckedClaim> claims(Digest digest) {
    return digest.editions().stream()
        .flatMap(edition -> edition.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .toList();
  }

  private void answer(int status, String content) {
    String json = content.replace("\\", "\\\\").replace("\"", "\\\"");
    server.stubFor(
        WireMock.post("/v1/chat/completions")
            .willReturn(
                WireMock.jsonResponse(
                    "{\"model\":\"test-model\",\"choices\":[{\"message\":{\"content\":\""
                        + json
                        + "\"},\"finish_reason\":\"stop\"}],"
                        + "\"usage\":{\"prompt_tokens\":900,\"completion_tokens\":90}}",
                    status)));
  }

  /** Both claims in every block: only the one its block's articles carry may be printed. */
  private static String block(String id) {
    return "{\"id\":\""
        + id
        + "\",\"title\":\"\",\"claims\":[{\"text\":\"OpenAI's new language model for developers has"
        + " 70 billion parameters.\",\"cites\":[1,2],\"quote\":\"the model has 70 billion"
        + " parameters\"},{\"text\":\"Intel ordered 90 thousand AI chips.\",\"cites\":[1,2],"
        + "\"quote\":\"ordered 40 thousand AI chips for data centres\"}]}";
  }

  @Test
  void printsTheModelsClaimsThatItsArticlesCarry() {
    answer(200, "{\"blocks\":[" + block("B1") + "," + block("B2") + "]}");
    Digest digest = digest();
    assertThat(claims(digest)).isNotEmpty().allMatch(claim -> claim.result().isSupported());
    assertThat(claims(digest).stream().map(c -> c.claim().text()))
        .contains("OpenAI's new language model for developers has 70 billion parameters.")
        .noneMatch(text -> text.contains("Intel"));
    assertThat(digest.run().usage().calls()).isPositive();
    assertThat(digest.run().usage().inputTokens()).isGreaterThanOrEqualTo(900);
  }

  @Test
  void comesOutExtractiveAndMarkedWhenTheServerRefuses() {
    answer(401, "no");
    Digest digest = digest();
    assertThat(claims(digest)).isNotEmpty();
    assertThat(claims(digest).stream().map(c -> c.claim().engine()).distinct())
        .containsExactly("extractive");
    assertThat(digest.run().warnings().toString()).contains("summarize").doesNotContain("CANARY");
    assertThat(digest.run().usage().calls()).isEqualTo(1);
    server.verify(1, WireMock.postRequestedFor(WireMock.anyUrl()));
  }
}
