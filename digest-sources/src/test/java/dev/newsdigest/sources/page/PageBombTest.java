package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Hostile pages against a program of little heap: each is read or refused, and soon. */
class PageBombTest {

  /** A second of work is asked; slower machines than ours get more. */
  private static final int MOST_MILLIS = 4_000;

  private static final int PACKED_MEGABYTES = 200;

  /** The victim: prints bomb, outcome and milliseconds of work, a line each. */
  public static final class Victim {

    private Victim() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      for (PageBomb bomb : PageBomb.values()) {
        byte[] body = bomb.bytes();
        long start = threads.getCurrentThreadCpuTime();
        String outcome = outcome(body);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        out.println(bomb + " " + outcome + " " + millis);
      }
      out.println("packed " + readPacked(packed()) + " 0");
    }

    private static String outcome(byte[] body) {
      URI address = URI.create("https://harbor.example/p/7");
      PageExtraction page = PageExtractor.create().extract(body, address, null);
      return page instanceof PageExtraction.Failed failed ? failed.code().name() : "READ";
    }

    private static byte[] packed() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        byte[] megabyte = "<p>Prose, ".repeat(104_858).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < PACKED_MEGABYTES; i++) {
          gzip.write(megabyte);
        }
      }
      return bytes.toByteArray();
    }

    /** Asks for the full text of an article whose page is the bomb, over HTTP. */
    private static String readPacked(byte[] packed) throws IOException {
      Instant now = Instant.parse("2026-01-23T08:00:00Z");
      AtomicReference<FullTextReport> report = new AtomicReference<>();
      try (RawServer server =
              new RawServer(
                  (request, out) -> {
                    if (request.path().equals("/robots.txt")) {
                      RawServer.write(out, "404 Not Found", "", "");
                    } else {
                      RawServer.write(out, "200 OK", "Content-Encoding: gzip\r\n", packed);
                    }
                  });
          HttpFetcher fetcher =
              HttpFetcher.builder()
                  .allowAddress("127.0.0.1", server.port())
                  .hostSpacing(Duration.ZERO)
                  .attempts(1)
                  .build()) {
        Article teaser =
            Article.builder(server.url("/p/7"), "Packed", Source.named("Harbour Post")).build();
        FullText.builder()
            .fetcher(fetcher)
            .onReport(report::set)
            .build()
            .enrich(
                List.of(teaser),
                new SourceRequest(now.minusSeconds(60), now, now, ZoneOffset.UTC, () -> false));
      }
      return report.get().skipped().toString();
    }
  }

  @Test
  @Timeout(180)
  void everyBombIsReadOrRefusedWithin120MebibytesOfHeap() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx120m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath,
                    Victim.class.getName()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).as(output).hasSize(PageBomb.values().length + 1);
    assertThat(output)
        .contains("NESTED_FORMATTING LIMIT", "BREAKS_A_MILLION LIMIT", "LINKS_A_MILLION LIMIT")
        .contains("METAS LIMIT", "CROSSED LIMIT", "TEXT_50_MEGABYTES LIMIT")
        .contains("JSON_20_MEGABYTES LIMIT", "NULS CHARSET", "packed {TOO_LARGE=1}")
        .contains(
            "\nTEXT READ", "ENTITIES READ", "CHINESE READ", "CELLS READ", "NESTED_QUOTES READ")
        .contains("ATTRIBUTES_A_MILLION NOT_AN_ARTICLE", "SCRIPTS NOT_AN_ARTICLE");
    assertThat(output.lines())
        .as(output)
        .allSatisfy(
            line ->
                assertThat(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                    .isLessThan(MOST_MILLIS));
  }
}
