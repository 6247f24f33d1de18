package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.collect.SourceReport.Status;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.render.JsonRenderer;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.story.StoryMemory;
import dev.newsdigest.core.summarize.Draft;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever is plugged in may fail; the digest is made all the same and says what failed. */
@Timeout(30)
class PlugInFailureTest {

  private static final StageFailure DEAD =
      new StageFailure("source", "UNKNOWN_HOST", "dead", "no such host", true);

  private static DigestBuilder american() {
    return Stages.digest(NewsDay.american()).regions(Region.US);
  }

  private static ArticleSource source(String name, ArticleSource fetch) {
    return new ArticleSource() {
      @Override
      public SourceResult fetch(SourceRequest request) {
        return fetch.fetch(request);
      }

      @Override
      public String name() {
        return name;
      }
    };
  }

  /** Waits until its thread is interrupted, and says when it began and ended. */
  private static ArticleSource hanging(CountDownLatch began, CountDownLatch ended) {
    return source(
        "hanging",
        request -> {
          began.countDown();
          try {
            new CountDownLatch(1).await();
          } catch (InterruptedException e) {
            ended.countDown();
            Thread.currentThread().interrupt();
          }
          return SourceResult.of(List.of());
        });
  }

  private static RuntimeException broken() {
    return new IllegalStateException("broken");
  }

  @Test
  void keepsOtherSourcesWhenOneFails() throws Exception {
    CountDownLatch ended = new CountDownLatch(1);
    Digest digest =
        DigestBuilder.create()
            .date(NewsDay.DATE)
            .zone(NewsDay.ZONE)
            .regions(Region.US)
            .collectBudget(Duration.ofSeconds(1))
            .source(
                source(
                    "throws",
                    request -> {
                      throw broken();
                    }))
            .source(
                source(
                    "error",
                    request -> {
                      throw new StackOverflowError();
                    }))
            .source(source("dead", request -> SourceResult.failed(DEAD)))
            .source(
                source(
                    "partial",
                    request ->
                        new SourceResult.Failed(
                            DEAD, NewsDay.american().subList(0, 3), SourceResult.Details.NONE)))
            .source(source("null", request -> null))
            .source(hanging(new CountDownLatch(1), ended))
            .source(ArticleSource.of("good", NewsDay.american().subList(3, 15)))
            .build();

    assertThat(digest.run().sources())
        .extracting(SourceReport::source, SourceReport::status)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("throws", Status.FAILED),
            org.assertj.core.groups.Tuple.tuple("error", Status.FAILED),
            org.assertj.core.groups.Tuple.tuple("dead", Status.FAILED),
            org.assertj.core.groups.Tuple.tuple("partial", Status.PARTIAL),
            org.assertj.core.groups.Tuple.tuple("null", Status.FAILED),
            org.assertj.core.groups.Tuple.tuple("hanging", Status.FAILED),
            org.assertj.core.groups.Tuple.tuple("good", Status.OK));
    assertThat(digest.run().sources().get(2).failure()).contains(DEAD);
    assertThat(digest.run().sources().get(5).failure().orElseThrow().code()).isEqualTo("TIMEOUT");
    assertThat(digest.editions().get(0).articleCount()).isEqualTo(15);
    assertThat(digest.run().sourcesOk()).isEqualTo(1 / 7.0);
    assertThat(ended.await(5, TimeUnit.SECONDS)).as("the hanging source was interrupted").isTrue();
  }

  @Test
  void asksASourceThatCannotSayItsName() {
    ArticleSource nameless =
        new ArticleSource() {
          @Override
          public SourceResult fetch(SourceRequest request) {
            return SourceResult.of(NewsDay.american());
          }

          @Override
          public String name() {
            throw broken();
          }
        };
    Digest digest =
        DigestBuilder.create()
            .source(nameless)
            .date(NewsDay.DATE)
            .zone(NewsDay.ZONE)
            .regions(Region.US)
            .build();
    assertThat(digest.run().sources().get(0).kept()).isEqualTo(15);
  }

  @Test
  void endsSoonWhenItIsCancelledDuringAHangingSource() throws Exception {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    DigestRun run = american().source(hanging(began, ended)).start();
    assertThat(began.await(10, TimeUnit.SECONDS)).isTrue();

    run.cancel();

    assertThatThrownBy(() -> run.result().get(2, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(CancelledException.class);
    assertThat(ended.await(2, TimeUnit.SECONDS)).as("the source was interrupted").isTrue();
  }

  @Test
  void endsWhenItsCallerIsInterrupted() {
    CountDownLatch began = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread caller = Thread.currentThread();
    Executor interrupting =
        task ->
            new Thread(
                    () -> {
                      new Thread(task).start();
                      try {
                        began.await();
                      } catch (InterruptedException e) {
                        return;
                      }
                      caller.interrupt();
                    })
                .start();
    DigestBuilder builder =
        DigestBuilder.create().source(hanging(began, ended)).executor(interrupting);

    assertThatThrownBy(builder::build).isInstanceOf(CancelledException.class);
    assertThat(Thread.interrupted()).as("the interrupt is still seen").isTrue();
  }

  @Test
  void makesADigestOnAnExecutorOfOneThread() throws Exception {
    ExecutorService one = Executors.newSingleThreadExecutor();
    try {
      DigestRun run = american().executor(one).start();
      assertThat(run.result().get(20, TimeUnit.SECONDS).run().sourcesOk()).isEqualTo(1);
      assertThat(run.snapshot().stage()).isEqualTo(Stage.ASSEMBLE);
    } finally {
      one.shutdownNow();
    }
  }

  @Test
  void survivesAListenerThatThrows() {
    AtomicInteger calls = new AtomicInteger();
    DigestListener listener =
        new DigestListener() {
          @Override
          public void onProgress(Stage stage, int done, int total) {
            calls.incrementAndGet();
            throw broken();
          }

          @Override
          public void onSource(SourceReport report) {
            calls.incrementAndGet();
            throw broken();
          }
        };
    assertThat(american().listener(listener).build().isEmpty()).isFalse();
    assertThat(calls).hasValueGreaterThan(10);
  }

  @Test
  void tellsProgressOfEachStageInOrder() {
    List<Stage> stages = new ArrayList<>();
    DigestListener listener =
        new DigestListener() {
          @Override
          public void onProgress(Stage stage, int done, int total) {
            assertThat(done).isBetween(0, total);
            if (stages.isEmpty() || stages.get(stages.size() - 1) != stage) {
              stages.add(stage);
            }
          }
        };
    american().listener(listener).build();
    assertThat(stages)
        .startsWith(
            Stage.COLLECT,
            Stage.ANALYZE,
            Stage.CLASSIFY,
            Stage.CLUSTER,
            Stage.SUMMARIZE,
            Stage.GROUND);
    assertThat(stages).endsWith(Stage.ASSEMBLE);
  }

  @Test
  void writesItselfWhenTheSummarizerFails() {
    String plain = JsonRenderer.create().render(american().build());
    for (DigestBuilder builder :
        List.of(
            american()
                .summarizer(
                    request -> {
                      throw broken();
                    }),
            american().summarizer(request -> null))) {
      Digest digest = builder.build();
      assertThat(digest.engine()).isEqualTo("extractive");
      assertThat(digest.quality().claims()).isGreaterThan(4);
      assertThat(digest.run().warnings())
          .singleElement()
          .satisfies(warning -> assertThat(warning.stage()).isEqualTo("summarize"))
          .satisfies(warning -> assertThat(warning.subject()).isEqualTo("summarizer"));
      assertThat(JsonRenderer.create().render(digest)).contains(plain.substring(0, 2000));
    }
  }

  @Test
  void asksTheNextSummarizerWhenOneThrows() {
    Digest digest =
        american()
            .summarizer(
                dev.newsdigest.core.summarize.Summarizer.firstOf(
                    request -> {
                      throw broken();
                    },
                    request -> Draft.of("silent", List.of()),
                    dev.newsdigest.core.summarize.Summarizer.extractive()))
            .build();
    assertThat(digest.engine()).isEqualTo("extractive");
    assertThat(digest.run().warnings())
        .extracting(StageFailure::code)
        .containsExactly("UNEXPECTED", "EMPTY_DRAFT");
  }

  @Test
  void goesOnWithTheArticlesItHasWhenTheEnricherFails() {
    Article other = NewsDay.chinese().get(0);
    for (DigestBuilder builder :
        List.of(
            american()
                .enricher(
                    (articles, request) -> {
                      throw broken();
                    }),
            american().enricher((articles, request) -> null),
            american().enricher((articles, request) -> List.of(other)))) {
      Digest digest = builder.build();
      assertThat(digest.quality().claims()).isGreaterThan(4);
      assertThat(digest.run().warnings())
          .singleElement()
          .satisfies(warning -> assertThat(warning.subject()).isEqualTo("enricher"));
    }
  }

  @Test
  void goesOnWithoutMemoryWhenTheArchiveFails() {
    List<StageFailure> heard = new ArrayList<>();
    DigestListener listener =
        new DigestListener() {
          @Override
          public void onWarning(StageFailure failure) {
            heard.add(failure);
          }
        };
    Archive failing =
        new Archive() {
          @Override
          public List<DayRecord> recall(LocalDate before, int days) {
            throw broken();
          }

          @Override
          public void remember(DayRecord day) {
            throw broken();
          }
        };
    Digest digest = american().archive(failing).listener(listener).build();
    assertThat(digest.quality().claims()).isGreaterThan(4);
    assertThat(digest.run().warnings())
        .extracting(StageFailure::code)
        .containsExactly("UNREADABLE");
    assertThat(heard).extracting(StageFailure::code).containsExactly("UNREADABLE", "UNWRITABLE");
  }

  @Test
  void goesOnWithoutMemoryThatItCannotRead() {
    Archive archive = Archive.inMemory();
    StoryMemory strange =
        new StoryMemory(
            "s",
            "t",
            NewsDay.NOW,
            NewsDay.NOW,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "of another library");
    archive.remember(
        new DayRecord(NewsDay.DATE.minusDays(1), new TreeMap<>(), List.of(strange), null));
    Digest digest = american().archive(archive).build();
    assertThat(digest.quality().claims()).isGreaterThan(4);
    assertThat(digest.run().warnings()).extracting(StageFailure::stage).containsExactly("archive");
  }

  @Test
  void goesOnWhenStagesOfTheCallersThrow() {
    Digest digest =
        american()
            .minimumRelevance(0)
            .topicClassifier(
                article -> {
                  throw broken();
                })
            .storyClusterer(
                articles -> {
                  throw broken();
                })
            .keywordExtractor(
                (article, limit) -> {
                  throw broken();
                })
            .claimChecker(
                request -> {
                  throw broken();
                })
            .build();
    assertThat(digest.quality().claims()).isGreaterThan(4);
    assertThat(digest.run().warnings())
        .extracting(StageFailure::stage)
        .contains("topic", "story", "ground")
        .doesNotHaveDuplicates();
  }

  @Test
  void tellsWhoeverWaitsOfAnError() {
    DigestRun run =
        american()
            .summarizer(
                request -> {
                  throw new StackOverflowError("deep");
                })
            .start();
    assertThatThrownBy(() -> run.result().get(10, TimeUnit.SECONDS))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(StackOverflowError.class);
  }
}
