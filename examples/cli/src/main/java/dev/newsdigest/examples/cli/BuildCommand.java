package dev.newsdigest.examples.cli;

import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.DigestPipeline;
import dev.newsdigest.core.DigestRequest;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.digest.QualityGate;
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
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes the digest of one day: the main job. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = "Makes the digest of one day.",
    footer = {
      "",
      "Example: java -jar digest.jar build --articles day.jsonl.gz --date 2026-01-23 --format html,md"
    })
final class BuildCommand implements Callable<Integer> {

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

  @Option(names = "--fail-on", paramLabel = "EXPR", description = "quality gate: supported<0.98")
  @Nullable String failOn;

  @Option(names = "--quiet", description = "nothing on standard error")
  boolean quiet;

  @Mixin SummarizerOptions summarizer = new SummarizerOptions();
  @Mixin OutputOptions output = new OutputOptions();

  private final PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);

  @Override
  public Integer call() throws IOException {
    QualityGate gate = failOn == null ? null : QualityGate.parse(failOn);
    Digest digest = make();
    List<Path> written = output.write(digest);
    if (!quiet) {
      BuildSummary.of(digest, written).forEach(err::println);
    }
    if (gate != null) {
      List<String> violations = gate.violations(digest);
      violations.forEach(violation -> err.println("quality gate: " + violation));
      return violations.isEmpty() ? 0 : DigestCommand.GATE;
    }
    return 0;
  }

  private Digest make() throws IOException {
    if (from.sample) {
      return sample();
    }
    if (from.articles != null) {
      // Ready articles name their outlets only; the catalog knows owners and tiers.
      SourceCatalog outlets = SourceCatalog.aiNews();
      return digest(
          builder(Origin.FILES)
              .source(JsonLinesSource.of(from.articles))
              .enricher((articles, asked) -> completed(articles, outlets))
              .anyPublishTime(),
          date);
    }
    try (HttpFetcher fetcher = HttpFetcher.create()) {
      if (from.feeds != null) {
        List<OpmlFeed> feeds = Opml.read(from.feeds).feeds();
        List<? extends ArticleSource> sources =
            feeds.stream().map(feed -> feed.toSource(fetcher)).toList();
        return digest(builder(Origin.LIVE).sources(sources), date);
      }
      Digest live =
          digest(builder(Origin.LIVE).sources(SourceCatalog.aiNews().sources(fetcher)), date);
      if (live.run().sourcesOk() > 0 || from.live) {
        return live;
      }
    }
    err.println("digest: no source answered; this is the bundled SAMPLE day, not news");
    return sample();
  }

  private static List<Article> completed(List<Article> articles, SourceCatalog outlets) {
    return articles.stream()
        .map(article -> article.toBuilder().source(outlets.complete(article)).build())
        .toList();
  }

  private Digest sample() throws IOException {
    try (SampleDay day = SampleDay.start()) {
      return digest(
          builder(Origin.SAMPLE).sources(day.sources()), date == null ? SampleDay.DATE : date);
    }
  }

  private DigestBuilder builder(Origin origin) throws IOException {
    DigestBuilder builder =
        DigestBuilder.create()
            .origin(origin)
            .zone(zone)
            .regions(regions.stream().map(BuildCommand::region).toList())
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

  private Clock clock() {
    return now == null ? Clock.systemUTC() : Clock.fixed(now.toInstant(), zone);
  }
}
