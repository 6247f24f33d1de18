package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a feed may cost: one request to add it, and no thread once its time is over. */
class FeedBudgetTest {

  private static final String FEED =
      "<rss version='2.0'><channel><item><title>a</title><link>https://a.example.com/</link>"
          + "</item></channel></rss>";

  private static SourceRequest request() {
    Instant now = Instant.parse("2026-01-23T08:00:00Z");
    return new SourceRequest(Instant.MIN, Instant.MAX, now, ZoneOffset.UTC, () -> false);
  }

  @Test
  @Timeout(60)
  void readingThatOutlivesItsBudgetIsReportedAndItsThreadsEnd() throws Exception {
    byte[] body =
        ("<rss version='2.0'><channel>" + FEED.substring(28).repeat(200))
            .getBytes(StandardCharsets.UTF_8);
    AtomicInteger reading = new AtomicInteger();
    CountDownLatch over = new CountDownLatch(1);
    HttpFetcher fetcher =
        call -> {
          reading.incrementAndGet();
          try {
            over.await();
          } catch (InterruptedException e) {
            // The signal stays for the reading that follows: it must end all the same.
            Thread.currentThread().interrupt();
          }
          return new FetchResult.Fetched(new FetchResult.Body(body), call.url(), 200, Map.of(), 1);
        };
    List<ArticleSource> sources = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      sources.add(
          FeedSource.builder("https://feed" + i + ".example.com/").fetcher(fetcher).build());
    }
    ExecutorService threads = Executors.newCachedThreadPool();
    try {
      List<SourceReport> reports =
          new Collector(threads, Duration.ofMillis(200), Clock.systemUTC())
              .collect(sources, request(), (report, done, all) -> {})
              .reports();

      assertThat(reports).hasSize(100);
      assertThat(reports)
          .allSatisfy(
              report ->
                  assertThat(report.failure())
                      .hasValueSatisfying(f -> assertThat(f.code()).isEqualTo("TIMEOUT")));
      assertThat(reading.get()).isPositive();
      // No one opens the latch: only the interruption lets the readers go.
      threads.shutdown();
      assertThat(threads.awaitTermination(40, TimeUnit.SECONDS)).as("threads end").isTrue();
    } finally {
      over.countDown();
      threads.shutdownNow();
    }
  }

  @Test
  @Timeout(20)
  void addingAFeedAsksForItOnce() throws Exception {
    try (RawServer server = new RawServer(RawServer.ok("Content-Type: text/xml\r\n", FEED));
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowAddress("127.0.0.1", server.port())
                .hostSpacing(Duration.ZERO)
                .build()) {
      FeedSource plain =
          FeedSource.builder(server.url("/plain").toString()).fetcher(fetcher).build();
      FeedSource discovering =
          FeedSource.builder(server.url("/found").toString()).fetcher(fetcher).discover().build();
      assertThat(server.requests()).as("building asks nothing").isEmpty();

      for (FeedSource source : List.of(plain, discovering)) {
        assertThat(source.fetch(request()).articles()).hasSize(1);
        assertThat(source.fetch(request()).articles()).as("stored answer").hasSize(1);
      }

      assertThat(server.requests())
          .extracting(r -> r.lines().get(0))
          .containsExactly("GET /plain HTTP/1.1", "GET /found HTTP/1.1");
    }
  }
}
