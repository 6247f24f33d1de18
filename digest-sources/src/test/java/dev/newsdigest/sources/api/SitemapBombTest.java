package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Floods against a program of 64 MiB of heap beside the eight it takes by itself. */
class SitemapBombTest {

  private static final String URLSET =
      "<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'>";
  private static final String ENTRY =
      "<url><loc>https://harbor.example/p/7</loc><news:news><news:title>Packed</news:title>"
          + "</news:news></url>";

  /** As much as the fetcher lets through, or what a packed one unpacks to. */
  private static final int FULL = 10 << 20;

  /** A second of work is asked; a slower machine than ours gets two. */
  private static final int MOST_MILLIS = 2_000;

  private enum Flood {
    WARM_UP("", " ", 1),
    ENTRIES("", ENTRY, FULL),
    ELEMENTS("", "<a/>", FULL),
    ATTRIBUTES("", "<a b='c' d='e' f='g'/>", FULL),
    NAMES("", "<a" + " b".repeat(700) + "/>", FULL),
    ONE_TAG("<url", " b", FULL),
    NESTING("", "<url>", FULL),
    CROSSED("", "<url></loc>", FULL),
    COMMENTS("", "<!---->", FULL),
    INSTRUCTIONS("", "<?a?>", FULL),
    TITLE("<url><loc>https://harbor.example/p/7</loc><news:title>", "x", FULL),
    CHINESE("<url><loc>https://harbor.example/p/7</loc><news:title>", "新", FULL),
    AMPERSANDS("<url><loc>https://harbor.example/p/7</loc><news:title>", "&amp;", FULL),
    PACKED("", ENTRY, 400 << 20);

    private final String head;
    private final String piece;
    private final int size;

    Flood(String head, String piece, int size) {
      this.head = head;
      this.piece = piece;
      this.size = size;
    }

    byte[] body() throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(this == PACKED ? 1 << 20 : FULL);
      if (this == PACKED) {
        try (GZIPOutputStream packed = new GZIPOutputStream(bytes)) {
          write(packed, size);
        }
      } else {
        write(bytes, size);
      }
      return bytes.toByteArray();
    }

    private void write(OutputStream out, int most) throws IOException {
      byte[] start = (URLSET + head).getBytes(StandardCharsets.UTF_8);
      byte[] block = piece.repeat(1 + 4_096 / piece.length()).getBytes(StandardCharsets.UTF_8);
      out.write(start);
      for (int i = start.length; i + block.length <= most; i += block.length) {
        out.write(block);
      }
    }
  }

  private static SourceResult read(byte[] body) {
    Instant now = Instant.parse("2026-01-23T08:00:00Z");
    String address = "https://harbor.example/news.xml";
    return SitemapSource.of(
            address,
            Source.named("Harbor Post"),
            new RecordedFetcher().with(address, body, "application/xml; charset=utf-8"))
        .fetch(new SourceRequest(now.minusSeconds(60), now, now, ZoneOffset.UTC, () -> false));
  }

  /** The victim: prints flood, outcome, warnings and milliseconds of work, a line each. */
  public static final class Victim {

    private Victim() {}

    public static void main(String[] args) throws IOException {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      ThreadMXBean threads = ManagementFactory.getThreadMXBean();
      for (Flood flood : Flood.values()) {
        byte[] body = flood.body();
        long start = threads.getCurrentThreadCpuTime();
        SourceResult result = read(body);
        long millis = (threads.getCurrentThreadCpuTime() - start) / 1_000_000;
        String outcome =
            result instanceof SourceResult.Failed failed ? failed.failure().code() : "READ";
        String codes =
            result.details().warnings().stream()
                .map(SourceWarning::code)
                .distinct()
                .sorted()
                .collect(Collectors.joining(","));
        out.println(flood + " " + outcome + " [" + codes + "] " + millis);
      }
    }
  }

  @Test
  @Timeout(120)
  void everyFloodIsCutWithin64MebibytesAndASecondOfWork() throws Exception {
    String classPath =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx72m",
                    "-XX:+UseSerialGC",
                    "-cp",
                    classPath,
                    Victim.class.getName()))
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor()).as(output).isZero();
    assertThat(output.lines()).as(output).hasSize(Flood.values().length);
    for (String flood :
        List.of(
            "ENTRIES",
            "ELEMENTS",
            "ATTRIBUTES",
            "NAMES",
            "ONE_TAG",
            "NESTING",
            "COMMENTS",
            "TITLE",
            "PACKED")) {
      assertThat(output.lines())
          .as(output)
          .anyMatch(line -> line.startsWith(flood + " READ") && line.contains("ITEMS_DROPPED"));
    }
    assertThat(output.lines())
        .as(output)
        .allSatisfy(
            line ->
                assertThat(Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)))
                    .isLessThan(MOST_MILLIS));
  }

  @Test
  void dropsTheEntryThatTheBoundCutInTwo() {
    String start = URLSET + ENTRY + "<url><loc>https://harbor.example/p/8</loc>";
    String half = "<news:title>Cut off" + "<a/>".repeat(250_000);

    SourceResult result = read((start + half).getBytes(StandardCharsets.UTF_8));

    assertThat(result.articles()).extracting(a -> a.title()).containsExactly("Packed");
    assertThat(result.details().warnings())
        .extracting(SourceWarning::code)
        .containsExactly("ITEMS_DROPPED");
  }

  @Test
  void readsATitleInTheCharsetOfItsDeclaration() {
    String xml =
        "<?xml version='1.0' encoding='GB18030'?>" + URLSET + ENTRY.replace("Packed", "新闻摘要");
    SourceResult result =
        SitemapSource.of(
                "https://harbor.example/news.xml",
                Source.named("Harbor Post"),
                new RecordedFetcher()
                    .with(
                        "https://harbor.example/news.xml",
                        xml.getBytes(Charset.forName("GB18030")),
                        "application/xml"))
            .fetch(
                new SourceRequest(
                    Instant.MIN,
                    Instant.MAX,
                    Instant.parse("2026-01-23T08:00:00Z"),
                    ZoneOffset.UTC,
                    () -> false));

    assertThat(result.articles()).extracting(a -> a.title()).containsExactly("新闻摘要");
  }
}
