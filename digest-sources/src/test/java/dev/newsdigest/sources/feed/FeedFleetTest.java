package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many feeds at once, some of them dead or slow. */
class FeedFleetTest {

  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  @Test
  @Timeout(30)
  void deadAndSlowFeedsCostTheOthersNothing() throws Exception {
    String feed =
        "<rss version='2.0'><channel><item><title>a</title><link>https://a.example.com/</link>"
            + "</item></channel></rss>";
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  int n = Integer.parseInt(request.path().substring(1));
                  if (n % 5 == 0) {
                    return; // Hangs up at once.
                  }
                  if (n % 5 == 1) {
                    TimeUnit.SECONDS.sleep(20);
                  }
                  RawServer.write(out, "200 OK", "", feed);
                });
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowAddress("127.0.0.0/8", server.port())
                .hostSpacing(Duration.ZERO)
                .attempts(1)
                .callTimeout(Duration.ofSeconds(2))
                .build()) {
      ExecutorService workers = Executors.newFixedThreadPool(16);
      List<Future<SourceResult>> results = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        // Each feed has a host of its own, as feeds do.
        String url = "http://127.0.0." + (i + 1) + ":" + server.port() + "/" + i;
        FeedSource source = FeedSource.builder(url).region(Region.US).fetcher(fetcher).build();
        SourceRequest request =
            new SourceRequest(NOW.minusSeconds(60), NOW, NOW, ZoneOffset.UTC, () -> false);
        results.add(workers.submit(() -> source.fetch(request)));
      }
      int delivered = 0;
      int timedOut = 0;
      for (Future<SourceResult> result : results) {
        if (result.get() instanceof SourceResult.Failed failed) {
          timedOut += failed.failure().code().equals("TIMEOUT") ? 1 : 0;
        } else {
          delivered++;
        }
      }
      workers.shutdownNow();
      assertThat(delivered).isEqualTo(30);
      assertThat(timedOut).isEqualTo(10);
    }
  }

  private static List<ArticleSource> fleet(int feeds, RawServer server, HttpFetcher fetcher) {
    List<ArticleSource> sources = new ArrayList<>();
    for (int i = 0; i < feeds; i++) {
      // Neighbours in the list share a host, as the sections of one site do.
      String url = "http://127.0.1." + (i / 4 % 250 + 1) + ":" + server.port() + "/" + i;
      sources.add(FeedSource.builder(url).name("feed " + i).fetcher(fetcher).build());
    }
    return sources;
  }

  private static SourceRequest request(BooleanSupplier cancelled) {
    return new SourceRequest(NOW.minusSeconds(60), NOW, NOW, ZoneOffset.UTC, cancelled);
  }

  private static Set<Thread> fetchingThreads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("digest-http-"))
        .collect(Collectors.toSet());
  }

  @Test
  @Timeout(60)
  void thousandsOfFeedsTakeFewThreadsAndLittleMemory() throws Exception {
    byte[] head =
        ("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n<rss><channel><!--"
                + "x".repeat(150_000)
                + "--><item><title>a</title><link>https://a.example.com")
            .getBytes(StandardCharsets.US_ASCII);
    byte[] tail = "</link></item></channel></rss>".getBytes(StandardCharsets.US_ASCII);
    AtomicLong most = new AtomicLong();
    // Fetchers of other tests may still be winding up.
    Set<Thread> others = fetchingThreads();
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  Set<Thread> own = fetchingThreads();
                  own.removeAll(others);
                  most.accumulateAndGet(own.size(), Math::max);
                  out.write(head);
                  out.write(request.path().getBytes(StandardCharsets.US_ASCII));
                  out.write(tail);
                });
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowAddress("127.0.0.0/8", server.port())
                .hostSpacing(Duration.ZERO)
                .build()) {
      long before = usedMemory();
      ExecutorService workers = Executors.newFixedThreadPool(16);
      List<String> heard = new ArrayList<>();

      Collected collected =
          new Collector(workers, Duration.ofMinutes(1), Clock.systemUTC())
              .collect(
                  fleet(1_000, server, fetcher),
                  request(() -> false),
                  (report, done, all) -> heard.add(report.source()));
      workers.shutdown();

      assertThat(collected.articles()).hasSize(1_000);
      assertThat(heard).hasSize(1_000).doesNotHaveDuplicates();
      assertThat(most.get()).isLessThanOrEqualTo(64);
      // 150 MB came in; what stays is the articles and the answers the fetcher may keep.
      assertThat(usedMemory() - before).isLessThan(100L << 20);
    }
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  @Test
  @Timeout(60)
  void thousandsOfFeedsAreCancelledWithinTwoSeconds() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    AtomicLong cancelledAt = new AtomicLong();
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  if (asked.incrementAndGet() == 16) {
                    cancelledAt.set(System.nanoTime());
                  }
                  TimeUnit.SECONDS.sleep(60);
                });
        HttpFetcher fetcher =
            HttpFetcher.builder().allowAddress("127.0.0.0/8", server.port()).build()) {
      ExecutorService workers = Executors.newFixedThreadPool(16);
      Collector collector = new Collector(workers, Duration.ofMinutes(5), Clock.systemUTC());
      List<ArticleSource> sources = fleet(5_000, server, fetcher);

      assertThatThrownBy(
              () ->
                  collector.collect(
                      sources, request(() -> cancelledAt.get() != 0), (report, done, all) -> {}))
          .isInstanceOf(CancelledException.class);
      workers.shutdown();
      assertThat(workers.awaitTermination(10, TimeUnit.SECONDS)).isTrue();

      assertThat(Duration.ofNanos(System.nanoTime() - cancelledAt.get()))
          .isLessThan(Duration.ofSeconds(2));
      assertThat(asked.get()).isLessThanOrEqualTo(32);
    }
  }
}
