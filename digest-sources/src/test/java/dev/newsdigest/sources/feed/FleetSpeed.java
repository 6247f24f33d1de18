package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * Collects a thousand loopback feeds of 200 ms latency, four a host and those one after another in
 * the list, with 100 ms between two requests to a host and 32 workers. Three runs after one to warm
 * up; prints the median time beside the least that latency, spacing and workers allow, and the
 * heap. Run it with {@code -Xmx256m}.
 */
public final class FleetSpeed {

  private static final int FEEDS = 1_000;
  private static final int FEEDS_A_HOST = 4;
  private static final int WORKERS = 32;
  private static final int RUNS = 3;
  private static final long LATENCY = 200;
  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  private FleetSpeed() {}

  public static void main(String[] args) throws Exception {
    byte[] feed = Feeds.bytes("rss20-zh.xml");
    try (RawServer server =
        new RawServer(
            (request, out) -> {
              TimeUnit.MILLISECONDS.sleep(LATENCY);
              RawServer.write(out, "200 OK", "", feed);
            })) {
      collect(server, WORKERS);
      long[] millis = new long[RUNS];
      for (int run = 0; run < RUNS; run++) {
        millis[run] = collect(server, FEEDS);
      }
      Arrays.sort(millis);
      long bound =
          Math.max(
              FEEDS * LATENCY / WORKERS, FEEDS_A_HOST * Math.max(LATENCY, spacing().toMillis()));
      System.gc();
      long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .printf(
              "%d feeds: median %d ms of %s, bound %d ms, %.2f x; heap after %d MB%n",
              FEEDS,
              millis[RUNS / 2],
              Arrays.toString(millis),
              bound,
              (double) millis[RUNS / 2] / bound,
              heap >> 20);
    }
  }

  private static Duration spacing() {
    return Duration.ofMillis(100);
  }

  private static long collect(RawServer server, int feeds) {
    ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    try (HttpFetcher fetcher =
        HttpFetcher.builder()
            .allowAddress("127.0.0.0/8", server.port())
            .hostSpacing(spacing())
            .build()) {
      List<ArticleSource> sources = new ArrayList<>();
      for (int i = 0; i < feeds; i++) {
        String url = "http://127.0.1." + (i / FEEDS_A_HOST + 1) + ":" + server.port() + "/" + i;
        sources.add(
            FeedSource.builder(url)
                .name("feed " + i)
                .region(Region.CHINA)
                .fetcher(fetcher)
                .build());
      }
      SourceRequest request =
          new SourceRequest(Instant.MIN, Instant.MAX, NOW, ZoneOffset.UTC, () -> false);
      long start = System.nanoTime();
      Collected collected =
          new Collector(workers, Duration.ofMinutes(5), Clock.systemUTC())
              .collect(sources, request, (report, done, all) -> {});
      long millis = (System.nanoTime() - start) / 1_000_000;
      if (!collected.reports().stream().allMatch(r -> r.failure().isEmpty())) {
        throw new IllegalStateException("a feed failed: " + collected.reports());
      }
      return millis;
    } finally {
      workers.shutdown();
    }
  }
}
