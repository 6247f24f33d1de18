package dev.newsdigest.examples.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.catalog.Outlet;
import dev.newsdigest.sources.catalog.SourceCatalog;
import dev.newsdigest.sources.file.Opml;
import dev.newsdigest.sources.file.OpmlFeed;
import dev.newsdigest.sources.http.HttpFetcher;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists, tests and exports sources. */
@Command(
    name = "sources",
    mixinStandardHelpOptions = true,
    description = "Lists the catalog of sources.",
    footer = {"", "Example: java -jar digest.jar sources check --feeds mine.opml"})
final class SourcesCommand implements Callable<Integer> {

  private static final int THREADS = 16;

  private final PrintWriter out;
  private final Supplier<HttpFetcher> fetchers;

  SourcesCommand() {
    this(
        new PrintWriter(System.out, true, StandardCharsets.UTF_8),
        () -> HttpFetcher.builder().attempts(1).build());
  }

  SourcesCommand(PrintWriter out, Supplier<HttpFetcher> fetchers) {
    this.out = out;
    this.fetchers = fetchers;
  }

  @Option(names = "--opml", description = "as OPML, for any feed reader")
  boolean opml;

  @Option(names = "--jsonl", description = "as JSON Lines")
  boolean jsonLines;

  @Override
  public Integer call() {
    SourceCatalog catalog = SourceCatalog.aiNews();
    if (opml) {
      out.print(catalog.toOpml().toXml());
      out.flush();
    } else if (jsonLines) {
      catalog.outlets().forEach(outlet -> out.println(Json.write(describe(outlet))));
    } else {
      catalog.outlets().forEach(outlet -> out.println(line(outlet)));
    }
    return 0;
  }

  @Command(
      name = "check",
      mixinStandardHelpOptions = true,
      description = "Asks every source once and tells what it answered.")
  int check(
      @Option(names = "--feeds", paramLabel = "FILE.opml", description = "your own feeds")
          @Nullable Path feeds,
      @Option(names = "--jsonl", description = "as JSON Lines") boolean asJson,
      @Option(names = "--seconds", description = "time for all", defaultValue = "60") int seconds) {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try (HttpFetcher fetcher = fetchers.get()) {
      List<? extends ArticleSource> sources =
          feeds == null
              ? SourceCatalog.aiNews().sources(fetcher)
              : Opml.read(feeds).feeds().stream().map((OpmlFeed f) -> f.toSource(fetcher)).toList();
      Instant now = Clock.systemUTC().instant();
      SourceRequest request =
          new SourceRequest(Instant.MIN, Instant.MAX, now, ZoneOffset.UTC, () -> false);
      List<SourceReport> reports =
          new Collector(threads, Duration.ofSeconds(seconds), Clock.systemUTC())
              .collect(List.copyOf(sources), request, (report, done, all) -> {})
              .reports();
      reports.forEach(report -> out.println(asJson ? Json.write(describe(report)) : line(report)));
      return reports.stream().anyMatch(SourceReport::isHealthy) ? 0 : DigestCommand.FAILED;
    } finally {
      threads.shutdownNow();
    }
  }

  private static String line(Outlet outlet) {
    Source source = outlet.source();
    return String.join(
        "\t",
        source.region().map(Object::toString).orElse(""),
        source.language().map(Object::toString).orElse(""),
        source.kind().key(),
        "tier " + source.tier(),
        outlet.verified().map(day -> "verified " + day).orElse("unverified"),
        outlet.addressKind().key(),
        source.name(),
        outlet.address().toString());
  }

  private static ObjectNode describe(Outlet outlet) {
    Source source = outlet.source();
    ObjectNode node = Json.object().put("id", source.id()).put("name", source.name());
    source.region().ifPresent(region -> node.put("region", region.id()));
    source.language().ifPresent(language -> node.put("language", language.tag()));
    source.owner().ifPresent(owner -> node.put("owner", owner));
    node.put("kind", source.kind().key()).put("tier", source.tier());
    node.put("address", outlet.address().toString()).put("via", outlet.addressKind().key());
    node.put("verified", outlet.verified().isPresent());
    return node;
  }

  private static String line(SourceReport report) {
    String codes =
        report.warnings().stream()
            .map(SourceWarning::code)
            .distinct()
            .collect(Collectors.joining(", "));
    return String.join(
        "\t",
        report.status().toString(),
        report.kept() + " articles",
        report.newest().map(t -> "newest " + t).orElse("undated"),
        report.charset().orElse("-"),
        report.millis() + " ms",
        report.source(),
        report.failure().map(f -> f.code() + ": " + f.message()).orElse("-"),
        codes);
  }

  private static ObjectNode describe(SourceReport report) {
    ObjectNode node = Json.object().put("source", report.source());
    node.put("status", report.status().name()).put("kept", report.kept());
    node.put("millis", report.millis()).put("httpStatus", report.httpStatus());
    report.newest().ifPresent(time -> node.put("newest", time.toString()));
    report.charset().ifPresent(charset -> node.put("charset", charset));
    report
        .failure()
        .ifPresent(f -> node.putObject("error").put("code", f.code()).put("message", f.message()));
    Json.putAll(
        node, "warnings", report.warnings().stream().map(SourceWarning::code).distinct().toList());
    return node;
  }
}
