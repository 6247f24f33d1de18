package dev.newsdigest.sources.feed;

import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.HttpFetcher;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/**
 * Reads feeds of a loopback server one after another, in a process of its own whose heap the caller
 * bounds; prints a line each: path, outcome, milliseconds of work of all threads. Arguments: port
 * and paths, of which the first is only to warm up.
 */
public final class BombReader {

  private BombReader() {}

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int port = Integer.parseInt(args[0]);
    Instant now = Instant.parse("2026-01-23T08:00:00Z");
    SourceRequest request =
        new SourceRequest(now.minusSeconds(60), now, now, ZoneOffset.UTC, () -> false);
    try (HttpFetcher fetcher =
        HttpFetcher.builder()
            .allowAddress("127.0.0.1", port)
            .hostSpacing(Duration.ZERO)
            .attempts(1)
            .callTimeout(Duration.ofSeconds(60))
            .build()) {
      for (int i = 1; i < args.length; i++) {
        long start = workOfAllThreads();
        SourceResult result =
            FeedSource.builder("http://127.0.0.1:" + port + "/" + args[i])
                .fetcher(fetcher)
                .build()
                .fetch(request);
        String outcome =
            result instanceof SourceResult.Failed failed ? failed.failure().code() : "READ";
        if (i > 1) {
          out.println(args[i] + " " + outcome + " " + (workOfAllThreads() - start) / 1_000_000);
        }
      }
    }
  }

  private static long workOfAllThreads() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return Arrays.stream(threads.getAllThreadIds())
        .map(threads::getThreadCpuTime)
        .filter(nanos -> nanos > 0)
        .sum();
  }
}
