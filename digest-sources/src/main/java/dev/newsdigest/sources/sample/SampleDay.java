package dev.newsdigest.sources.sample;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.feed.FeedSource;
import dev.newsdigest.sources.file.Opml;
import dev.newsdigest.sources.file.OpmlFeed;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.http.LoopbackSite;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One day of invented outlets, about 65 articles in Chinese and English, with the faults of the
 * real web: a feed in a Chinese charset under a lying label, one cut off in the middle, one that is
 * gone, wire copies, round-ups, advertisements, and the same events in both languages. Close it to
 * stop its server.
 */
public final class SampleDay implements AutoCloseable {

  /** The day the sample's articles are of. */
  public static final LocalDate DATE = LocalDate.of(2026, 1, 23);

  /** The zone of that day. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final LoopbackSite site;
  private final HttpFetcher fetcher;
  private final List<ArticleSource> sources;

  private SampleDay(LoopbackSite site, HttpFetcher fetcher, List<ArticleSource> sources) {
    this.site = site;
    this.fetcher = fetcher;
    this.sources = List.copyOf(sources);
  }

  /**
   * Starts serving the sample on the loopback address.
   *
   * @throws IOException where no port can be had
   */
  public static SampleDay start() throws IOException {
    List<OpmlFeed> feeds = Opml.parse(text("sample.opml")).feeds();
    Map<String, LoopbackSite.Document> documents = new LinkedHashMap<>();
    for (OpmlFeed feed : feeds) {
      String path = feed.url().getPath();
      byte[] body = bytes(path.substring(1));
      if (body.length > 0) {
        documents.put(path, new LoopbackSite.Document(contentType(path), body));
      }
    }
    LoopbackSite site = LoopbackSite.serve(documents);
    HttpFetcher fetcher =
        HttpFetcher.builder()
            .allowAddress("127.0.0.1/32", site.port())
            .hostSpacing(Duration.ZERO)
            .pollInterval(Duration.ZERO)
            .attempts(1)
            .clock(Clock.systemUTC())
            .build();
    List<ArticleSource> sources = new ArrayList<>();
    for (OpmlFeed feed : feeds) {
      Source source = feed.source();
      sources.add(
          FeedSource.builder(site.url(feed.url().getPath()).toString())
              .source(source)
              .fetcher(fetcher)
              .build());
    }
    return new SampleDay(site, fetcher, sources);
  }

  /** The outlets' feeds, the dead one included. */
  public List<ArticleSource> sources() {
    return sources;
  }

  @Override
  public void close() {
    fetcher.close();
    site.close();
  }

  private static String contentType(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".json")) {
      return "application/feed+json";
    }
    // No charset: what the document says of itself decides, as on much of the web.
    return lower.endsWith(".atom") ? "application/atom+xml" : "application/rss+xml";
  }

  private static String text(String name) throws IOException {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The bytes of a sample file; none for the feed that is gone. */
  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = SampleDay.class.getResourceAsStream(name)) {
      return in == null ? new byte[0] : in.readAllBytes();
    }
  }
}
