package dev.newsdigest.examples.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.summarize.Summarizer;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import dev.newsdigest.llm.summarize.LlmSummarizer;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a model of another library must do as a writer of digests. */
abstract class OwnModelContract {

  static final String KEY = "sk-CANARY-0123456789abcdef";

  private static final String CLAIM =
      "OpenAI's new language model for developers has 70 billion parameters.";

  final FakeOpenAi server = new FakeOpenAi();

  /** The model under the name {@code mine}, at the server, with the key, not repeating calls. */
  abstract ChatModel model();

  @AfterEach
  void stop() {
    server.close();
  }

  private static ChatRequest request() {
    return ChatRequest.builder()
        .system("Be brief.")
        .addUser("Name a colour.")
        .maxTokens(64)
        .temperature(0.0)
        .build();
  }

  @Test
  void answersWithTextTokensAndFinishReason() {
    server.says("青 blue", "stop");
    assertThat(model().chat(request()))
        .isEqualTo(new ChatReply("青 blue", FinishReason.STOP, new Usage(900, 0, 90), "mine"));
    assertThat(server.requests)
        .singleElement()
        .asString()
        .contains("Be brief.", "Name a colour.", "64")
        .doesNotContain(KEY);
    server.says("bl", "length");
    assertThat(model().chat(request()).finishReason()).isEqualTo(FinishReason.LENGTH);
  }

  @Test
  void reportsFailuresWithATypeAndWithoutTheKey() {
    String error = "{\"error\":{\"message\":\"wrong: " + KEY + "\",\"type\":\"x\"}}";
    server.answers(401, error);
    assertThatThrownBy(() -> model().chat(request()))
        .isInstanceOf(ModelException.Auth.class)
        .hasMessageNotContaining("CANARY")
        .hasNoCause();
    server.answers(404, error);
    assertThatThrownBy(() -> model().chat(request()))
        .isInstanceOf(ModelException.class)
        .hasMessageNotContaining("CANARY");
    server.answers(500, "<html>CANARY</html>");
    assertThatThrownBy(() -> model().chat(request()))
        .isInstanceOfSatisfying(ModelException.class, e -> assertThat(e.isRetriable()).isTrue())
        .hasMessageNotContaining("CANARY");
    assertThat(server.requests).hasSize(3);
  }

  @Test
  void writesADigest() {
    server.says(
        "{\"blocks\":[{\"id\":\"B1\",\"title\":\"\",\"claims\":[{\"text\":\""
            + CLAIM
            + "\",\"cites\":[1],\"quote\":\"the model has 70 billion parameters\"}]}]}",
        "stop");
    Digest digest = digest();
    assertThat(digest.engine()).isEqualTo("llm:mine");
    assertThat(texts(digest)).containsExactly(CLAIM);
    assertThat(digest.run().usage().inputTokens()).isEqualTo(900);
  }

  @Test
  void leavesTheDigestToExtractedSentencesWhenTheProviderRefuses() {
    server.answers(401, "{}");
    Digest digest = digest();
    assertThat(digest.engine()).isEqualTo("extractive");
    assertThat(texts(digest)).isNotEmpty();
    assertThat(server.requests).hasSize(1);
  }

  private Digest digest() {
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
    return DigestBuilder.create()
        .source(ArticleSource.of("files", List.of(article)))
        .regions(Region.US)
        .date(LocalDate.of(2026, 1, 23))
        .zone(ZoneOffset.UTC)
        .summarizer(Summarizer.firstOf(LlmSummarizer.using(model()), Summarizer.extractive()))
        .build();
  }

  private static List<String> texts(Digest digest) {
    return digest.editions().stream()
        .flatMap(edition -> edition.sections().stream())
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .map(checked -> checked.claim().text())
        .toList();
  }
}
