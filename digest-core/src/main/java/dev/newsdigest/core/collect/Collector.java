package dev.newsdigest.core.collect;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs sources side by side on the caller's executor and gathers what they deliver. A source that
 * fails, throws or never answers costs the run nothing but its own articles. Thread-safe.
 */
public final class Collector {

  private static final Logger LOG = LoggerFactory.getLogger(Collector.class);

  private final Executor executor;
  private final Duration budget;
  private final Clock clock;

  /**
   * @param executor runs one task a source
   * @param budget time for all sources together; those that have not answered by then are reported
   *     as timed out and interrupted
   * @param clock measures the durations in the reports
   */
  public Collector(Executor executor, Duration budget, Clock clock) {
    this.executor = Objects.requireNonNull(executor, "executor");
    this.budget = Objects.requireNonNull(budget, "budget");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * Asks every source and waits for all of them or for the budget. Blocking.
   *
   * @throws CancelledException when the request is cancelled or the calling thread interrupted
   */
  public Collected collect(
      List<ArticleSource> sources, SourceRequest request, CollectListener listener) {
    long start = System.nanoTime();
    AtomicInteger done = new AtomicInteger();
    Intake intake = new Intake(request);
    List<FutureTask<Fetched>> tasks = new ArrayList<>();
    for (ArticleSource source : sources) {
      tasks.add(new FutureTask<>(() -> fetch(source, request)));
    }
    FairOrder.of(sources).forEach(i -> executor.execute(tasks.get(i)));
    try {
      for (int i = 0; i < tasks.size(); i++) {
        String name = name(sources.get(i));
        Fetched fetched = await(tasks.get(i), name, start, request);
        SourceReport report =
            intake.add(name, region(sources.get(i)), fetched.result(), fetched.millis());
        tell(listener, report, done.incrementAndGet(), sources.size());
      }
    } finally {
      tasks.forEach(task -> task.cancel(true));
    }
    return intake.collected();
  }

  private Fetched await(FutureTask<Fetched> task, String name, long start, SourceRequest request) {
    // Short waits, so that a cancelled run ends soon whatever the source does.
    while (true) {
      if (request.cancelled().getAsBoolean()) {
        throw new CancelledException("cancelled while collecting from " + name);
      }
      long left = budget.toNanos() - (System.nanoTime() - start);
      try {
        return task.get(
            Math.max(0, Math.min(left, TimeUnit.MILLISECONDS.toNanos(100))), TimeUnit.NANOSECONDS);
      } catch (TimeoutException e) {
        if (left <= 0) {
          task.cancel(true);
          return new Fetched(
              SourceResult.failed(
                  new StageFailure("source", "TIMEOUT", name, "no answer within " + budget, true)),
              budget.toMillis());
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new CancelledException("interrupted while collecting from " + name);
      } catch (ExecutionException e) {
        return new Fetched(
            SourceResult.failed(StageFailure.unexpected("source", name, e.getCause())), 0);
      }
    }
  }

  private Fetched fetch(ArticleSource source, SourceRequest request) {
    long start = clock.millis();
    SourceResult result = Objects.requireNonNull(source.fetch(request), "a source returned null");
    return new Fetched(result, clock.millis() - start);
  }

  /** A plug-in that cannot even say its name is asked for its articles all the same. */
  private static String name(ArticleSource source) {
    try {
      return Objects.requireNonNullElse(source.name(), "source");
    } catch (RuntimeException e) {
      LOG.warn("a source has no name", e);
      return "source";
    }
  }

  private static @Nullable Region region(ArticleSource source) {
    try {
      return Objects.requireNonNull(source.region(), "region").orElse(null);
    } catch (RuntimeException e) {
      LOG.warn("a source does not tell its region", e);
      return null;
    }
  }

  private static void tell(CollectListener listener, SourceReport report, int done, int total) {
    try {
      listener.onSource(report, done, total);
    } catch (RuntimeException e) {
      LOG.warn("a listener failed on {}", report.source(), e);
    }
  }

  private record Fetched(SourceResult result, long millis) {}

  /** Returns the order articles are kept in: publish time, undated last, then id. */
  static int byTime(Article a, Article b) {
    long left = a.published().map(t -> t.getEpochSecond()).orElse(Long.MAX_VALUE);
    long right = b.published().map(t -> t.getEpochSecond()).orElse(Long.MAX_VALUE);
    return left != right ? Long.compare(left, right) : a.id().compareTo(b.id());
  }
}
