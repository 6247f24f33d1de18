package dev.newsdigest.llm.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplyCacheTest {

  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  private final AtomicInteger calls = new AtomicInteger();
  private FinishReason finish = FinishReason.STOP;
  private final ChatModel model =
      ChatModel.named(
          "m",
          request ->
              new ChatReply("answer " + calls.incrementAndGet(), finish, new Usage(9, 0, 3), "m"));

  private static ChatRequest ask(String text) {
    return ChatRequest.builder().system("s").addUser(text).build();
  }

  private static ReplyStore store(Path folder, Instant now) {
    return ReplyStore.folder(folder, Duration.ofDays(30), Clock.fixed(now, ZoneOffset.UTC));
  }

  @Test
  void paysForTheSameQuestionOnce() {
    ChatModel cached = ReplyCache.inMemory().cached(model);
    assertThat(cached.chat(ask("a")).usage()).isEqualTo(new Usage(9, 0, 3));
    ChatReply second = cached.chat(ask("a"));
    assertThat(second.text()).isEqualTo("answer 1");
    assertThat(second.usage()).isEqualTo(Usage.NONE);
    cached.chat(ask("b"));
    assertThat(calls).hasValue(2);
  }

  @Test
  void tellsRequestsApartByEverythingThatShapesTheAnswer() {
    ChatModel cached = ReplyCache.inMemory().cached(model);
    List<ChatRequest> requests =
        List.of(
            ask("a"),
            ask("a").toBuilder().system("t").build(),
            ask("a").toBuilder().maxTokens(9).build(),
            ask("a").toBuilder().temperature(0.5).build(),
            ask("a").toBuilder().addAssistant("x").addUser("y").build(),
            ask("a").toBuilder().contentKey("k").build());
    requests.forEach(cached::chat);
    ReplyCache.inMemory().cached(ChatModel.named("n", model)).chat(ask("a"));
    assertThat(calls).hasValue(requests.size() + 1);
  }

  @Test
  void ignoresRandomFencesWhereAContentKeyIsGiven() {
    ChatModel cached = ReplyCache.inMemory().cached(model);
    cached.chat(ask("fence 1").toBuilder().contentKey("k").build());
    cached.chat(ask("fence 2").toBuilder().contentKey("k").build());
    assertThat(calls).hasValue(1);
  }

  @Test
  void doesNotKeepCutAnswersOrFailures() {
    ReplyCache cache = ReplyCache.inMemory();
    finish = FinishReason.LENGTH;
    cache.cached(model).chat(ask("a"));
    cache.cached(model).chat(ask("a"));
    assertThat(calls).hasValue(2);
    ChatModel failing =
        ChatModel.named(
            "m",
            r -> {
              throw new ModelException.RateLimited("later", null);
            });
    assertThatThrownBy(() -> cache.cached(failing).chat(ask("a")))
        .isInstanceOf(ModelException.RateLimited.class);
  }

  @Test
  void findsRepliesOfAnEarlierProcess(@TempDir Path folder) throws IOException {
    ReplyCache.over(store(folder, NOW)).cached(model).chat(ask("a"));
    assertThat(ReplyCache.over(store(folder, NOW)).cached(model).chat(ask("a")).text())
        .isEqualTo("answer 1");
    assertThat(calls).hasValue(1);
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).allMatch(f -> f.toString().endsWith(".json"));
    }
  }

  @Test
  void forgetsRepliesThatAreTooOld(@TempDir Path folder) {
    ReplyCache.over(store(folder, NOW)).cached(model).chat(ask("a"));
    ReplyStore later = store(folder, NOW.plus(Duration.ofDays(31)));
    ReplyCache.over(later).cached(model).chat(ask("a"));
    assertThat(calls).hasValue(2);
  }

  @Test
  void treatsDamagedFilesAsAbsent(@TempDir Path folder) throws IOException {
    ReplyCache.over(store(folder, NOW)).cached(model).chat(ask("a"));
    Path file;
    try (Stream<Path> files = Files.walk(folder)) {
      file = files.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    for (String damage : List.of("", "{", "[]", "{\"text\":1}")) {
      Files.writeString(file, damage);
      Files.setLastModifiedTime(file, java.nio.file.attribute.FileTime.from(NOW));
      int before = calls.get();
      ReplyCache.over(store(folder, NOW)).cached(model).chat(ask("a"));
      assertThat(calls).hasValue(before + 1);
    }
  }

  @Test
  void stillAnswersWhenTheFolderCannotBeWritten(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "a file, not a folder");
    assertThat(ReplyCache.over(store(file, NOW)).cached(model).chat(ask("a")).text())
        .isEqualTo("answer 1");
  }
}
