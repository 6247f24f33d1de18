package dev.newsdigest.core.collect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.Hostile;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class CollectorTest {

  private final ExecutorService executor = Executors.newCachedThreadPool();
  private boolean cancelled;

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  private SourceRequest request() {
    return new SourceRequest(
        NewsDay.DATE.atStartOfDay(NewsDay.ZONE).toInstant(),
        NewsDay.DATE.plusDays(1).atStartOfDay(NewsDay.ZONE).toInstant(),
        NewsDay.NOW,
        NewsDay.ZONE,
        () -> cancelled);
  }

  private Collected collect(ArticleSource... sources) {
    return collect(Duration.ofSeconds(10), (report, done, all) -> {}, sources);
  }

  private Collected collect(Duration budget, CollectListener listener, ArticleSource... sources) {
    Clock clock = Clock.fixed(NewsDay.NOW, ZoneOffset.UTC);
    return new Collector(executor, budget, clock).collect(List.of(sources), request(), listener);
  }

  @Test
  void ordersArticlesByTimeWithUndatedOnesLast() {
    List<Article> mixed = new ArrayList<>(NewsDay.american());
    mixed.set(4, mixed.get(4).toBuilder().published(null).build());
    Collections.reverse(mixed);
    List<Article> kept = collect(ArticleSource.of("mixed", mixed)).articles();

    assertThat(kept).hasSameSizeAs(mixed);
    assertThat(kept.get(kept.size() - 1).published()).isEmpty();
    assertThat(kept.subList(0, kept.size() - 1))
        .isSortedAccordingTo(
            (a, b) -> a.published().orElseThrow().compareTo(b.published().orElseThrow()));
  }

  @Test
  void doesNotDependOnWhoAnswersFirst() {
    CountDownLatch second = new CountDownLatch(1);
    ArticleSource slow =
        request -> {
          try {
            second.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          return SourceResult.of(NewsDay.american());
        };
    ArticleSource quick =
        request -> {
          second.countDown();
          return SourceResult.of(
              NewsDay.american().stream().map(a -> a.toBuilder().title("later").build()).toList());
        };
    Collected collected = collect(slow, quick);

    assertThat(collected.articles()).extracting(Article::title).doesNotContain("later");
    assertThat(collected.reports().get(0).kept()).isEqualTo(15);
    assertThat(collected.reports().get(1).dropped()).containsEntry("DUPLICATE_ID", 15);
  }

  @Test
  void takesTheStartOfTheWindowAndNotItsEnd() {
    Article first = NewsDay.american().get(0).toBuilder().published(request().from()).build();
    Article end = NewsDay.american().get(1).toBuilder().published(request().to()).build();
    Article before =
        NewsDay.american().get(2).toBuilder().published(request().from().minusMillis(1)).build();
    Collected collected = collect(ArticleSource.of("edge", List.of(first, end, before)));

    assertThat(collected.articles()).containsExactly(first);
    assertThat(collected.reports().get(0).dropped()).containsEntry("OUTSIDE_WINDOW", 2);
  }

  @Test
  void dropsWhatHasNoTextAtAll() {
    Article empty = NewsDay.us("e", "Harbor Wire", 1, " ", " ");
    Collected collected = collect(ArticleSource.of("empty", List.of(empty)));
    assertThat(collected.articles()).isEmpty();
    assertThat(collected.reports().get(0).dropped()).containsEntry("NO_TEXT", 1);
    assertThat(collected.reports().get(0).status()).isEqualTo(SourceReport.Status.EMPTY);
  }

  @Test
  void cutsAnImmoderateTitleBetweenCharacters() {
    Article article =
        collect(ArticleSource.of("loud", List.of(Hostile.hugeTitle()))).articles().get(0);
    assertThat(article.title()).hasSizeBetween(400, 501).endsWith("…");
    assertThat(article.title().codePoints())
        .noneMatch(c -> Character.getType(c) == Character.SURROGATE);
    assertThat(article.summary()).contains("OpenAI released a model on Tuesday.");
  }

  @Test
  void datesArticlesFromTheFutureNowAndSaysSo() {
    Article ahead =
        NewsDay.american().get(0).toBuilder()
            .published(NewsDay.NOW.plus(Duration.ofDays(400)))
            .build();
    SourceReport report =
        collect(ArticleSource.of("ahead", List.of(ahead, NewsDay.american().get(1))))
            .reports()
            .get(0);
    assertThat(report.warnings()).extracting(w -> w.code()).containsExactly("FUTURE_DATE");
    assertThat(report.regions()).containsExactly(Region.US);
  }

  @Test
  void tellsTheNewestDateOfASourceAlsoOutsideTheWindow() {
    Instant newest =
        NewsDay.american().stream()
            .flatMap(a -> a.published().stream())
            .max(Comparator.naturalOrder())
            .orElseThrow();
    Collected collected =
        collect(ArticleSource.of("a", NewsDay.american()), ArticleSource.of("silent", List.of()));

    assertThat(collected.reports().get(0).newest()).contains(newest);
    assertThat(collected.reports().get(1).newest()).isEmpty();
  }

  @Test
  void goesOnWhenItsListenerThrows() {
    List<Integer> heard = new ArrayList<>();
    Collected collected =
        collect(
            Duration.ofSeconds(10),
            (report, done, all) -> {
              heard.add(done);
              throw new IllegalStateException("listener");
            },
            ArticleSource.of("a", NewsDay.american()),
            ArticleSource.of("b", NewsDay.chinese()));
    assertThat(collected.articles()).hasSize(29);
    assertThat(heard).containsExactly(1, 2);
  }

  @Test
  void givesUpOnASourceWhenTheTimeIsOver() throws Exception {
    CountDownLatch interrupted = new CountDownLatch(1);
    ArticleSource hanging =
        request -> {
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            interrupted.countDown();
          }
          return SourceResult.of(List.of());
        };
    Collected collected =
        collect(
            Duration.ofMillis(300),
            (report, done, all) -> {},
            hanging,
            ArticleSource.of("good", NewsDay.american()));
    assertThat(collected.reports().get(0).failure().orElseThrow().code()).isEqualTo("TIMEOUT");
    assertThat(collected.articles()).hasSize(15);
    interrupted.await();
  }

  @Test
  void asksNobodyElseOnceItIsCancelled() {
    cancelled = true;
    assertThatThrownBy(() -> collect(ArticleSource.of("a", NewsDay.american())))
        .isInstanceOf(CancelledException.class);
  }
}
