package dev.newsdigest.examples.cli;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.DigestPipeline;
import dev.newsdigest.core.DigestRequest;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.catalog.SourceCatalog;
import dev.newsdigest.sources.file.JsonLinesSource;
import dev.newsdigest.sources.file.Opml;
import dev.newsdigest.sources.file.OpmlFeed;
import dev.newsdigest.sources.http.HttpFetcher;
import dev.newsdigest.sources.sample.SampleDay;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Which digest is made, from what, by whom: the options that {@code build} and {@code run} share.
 */
final class DayOptions {

  @ArgGroup ArticleOrigin from = new ArticleOrigin();

  @Option(names = "--date", description = "the day (default: today in the zone)")
  @Nullable LocalDate date;

  @Option(names = "--zone", description = "the day's time zone (default: ${DEFAULT-VALUE})")
  ZoneId zone = ZoneId.of("Asia/Shanghai");

  @Option(
      names = "--regions",
      split = ",",
      description = "editions by region id, a name may follow a colon: cn,us,jp:Japan")
  List<String> regions = List.of("cn", "us");

  @Option(names = "--language", description = "language of headings (default: ${DEFAULT-VALUE})")
  String language = "en";

  @Option(names = "--now", paramLabel = "INSTANT", description = "the clock, for reproducible runs")
  @Nullable OffsetDateTime now;

  @Option(names = "--quiet", description = "nothing on standard error")
  boolean quiet;

  @Mixin SummarizerOptions summarizer = new SummarizerOptions();
  @Mixin OutputOptions output = new OutputOptions();

  final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  /** Makes the digest of {@code --date}, or of today in the zone. */
  Digest make() throws IOException {
    return make(date);
  }

  /** Makes the digest of a day. */
  Digest make(@Nullable LocalDate day) throws IOException {
    if (from.sample) {
      return sample(day);
    }
    if (from.articles != null) {
      // Ready articles name their outlets only; the catalog knows owners and tiers.
      SourceCatalog outlets = SourceCatalog.aiNews();
      return digest(
          builder(Origin.FILES)
              .source(JsonLinesSource.of(from.articles))
              .enricher((articles, asked) -> completed(articles, outlets))
              .anyPublishTime(),
          day);
    }
    try (HttpFetcher fetcher = HttpFetcher.create()) {
      if (from.feeds != null) {
        List<OpmlFeed> feeds = Opml.read(from.feeds).feeds();
        List<? extends ArticleSource> sources =
            feeds.stream().map(feed -> feed.toSource(fetcher)).toList();
        return digest(builder(Origin.LIVE).sources(sources), day);
      }
      Digest live =
          digest(builder(Origin.LIVE).sources(SourceCatalog.aiNews().sources(fetcher)), day);
      if (live.run().sourcesOk() > 0 || from.live) {
        return live;
      }
    }
    err.println("digest: no source answered; this is the bundled SAMPLE day, not news");
    return sample(day);
  }

  private static List<Article> completed(List<Article> articles, SourceCatalog outlets) {
    return articles.stream()
        .map(article -> article.toBuilder().source(outlets.complete(article)).build())
        .toList();
  }

  private Digest sample(@Nullable LocalDate asked) throws IOException {
    try (SampleDay day = SampleDay.start()) {
      return digest(
          builder(Origin.SAMPLE).sources(day.sources()), asked == null ? SampleDay.DATE : asked);
    }
  }

  private DigestBuilder builder(Origin origin) throws IOException {
    DigestBuilder builder =
        DigestBuilder.create()
            .origin(origin)
            .zone(zone)
            .regions(regions.stream().map(DayOptions::region).toList())
            .language(language())
            .clock(clock())
            .archive(output.archive())
            .listener(new ProgressBar(err, quiet));
    summarizer.summarizer(output.folder, err).ifPresent(builder::summarizer);
    return builder;
  }

  private Digest digest(DigestBuilder builder, @Nullable LocalDate day) {
    if (day != null) {
      builder.date(day);
    }
    DigestPipeline pipeline = builder.pipeline();
    DigestRequest request = builder.request();
    return pipeline.run(request);
  }

  private static Region region(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? Region.of(text)
        : Region.of(text.substring(0, colon), text.substring(colon + 1));
  }

  private Language language() {
    Language wanted = Language.parse(language);
    if (wanted.equals(Language.UND)) {
      throw new ConfigurationException("not a language: " + language);
    }
    return wanted;
  }

  Clock clock() {
    return now == null ? Clock.systemUTC() : Clock.fixed(now.toInstant(), zone);
  }
}
