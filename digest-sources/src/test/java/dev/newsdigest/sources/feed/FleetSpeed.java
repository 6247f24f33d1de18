package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Fetches a thousand loopback feeds of 200 ms latency, four a host with 100 ms between two requests
 * to a host, with 32 workers; prints the time beside the least that latency and workers allow, and
 * the heap.
 */
public final class FleetSpeed {

  private static final int FEEDS = 1_000;
  private static final int HOSTS = 250;
  private static final int WORKERS = 32;
  private static final long LATENCY = 200;

  private FleetSpeed() {}

  public static void main(String[] args) throws Exception {
    byte[] feed = Feeds.bytes("rss20-zh.xml");
    Instant now = Instant.parse("2026-01-23T08:00:00Z");
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  TimeUnit.MILLISECONDS.sleep(LATENCY);
                  RawServer.write(out, "200 OK", "", feed);
                });
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowAddress("127.0.0.0/8", server.port())
                .hostSpacing(Duration.ofMillis(100))
                .build()) {
      ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
      SourceRequest request =
          new SourceRequest(now.minusSeconds(60), now, now, ZoneOffset.UTC, () -> false);
      List<Future<SourceResult>> results = new ArrayList<>();
      long start = System.nanoTime();
      for (int i = 0; i < FEEDS; i++) {
        String url = "http://127.0.1." + (i % HOSTS + 1) + ":" + server.port() + "/" + i;
        FeedSource source = FeedSource.builder(url).region(Region.CHINA).fetcher(fetcher).build();
        results.add(workers.submit(() -> source.fetch(request)));
      }
      int delivered = 0;
      for (Future<SourceResult> result : results) {
        delivered += result.get() instanceof SourceResult.Delivered ? 1 : 0;
      }
      long millis = (System.nanoTime() - start) / 1_000_000;
      workers.shutdown();
      long bound = FEEDS * LATENCY / WORKERS;
      System.gc();
      long heap = Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
      new PrintStream(System.out, true, StandardCharsets.UTF_8)
          .printf(
              "%d of %d feeds in %d ms, bound %d ms, %.2f x; heap %d MB%n",
              delivered, FEEDS, millis, bound, (double) millis / bound, heap >> 20);
    }
  }
}
