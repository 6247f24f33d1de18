package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
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
}
