package dev.newsdigest.sources.file;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.feed.FeedDocument;
import dev.newsdigest.sources.feed.FeedParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Articles from all feed and JSON Lines files of a folder, in the order of their names, without its
 * subfolders. Files by ending: {@code .xml .rss .atom .rdf .json} are feeds, {@code .jsonl} and
 * {@code .jsonl.gz} articles; others are passed over. A file that cannot be read is a warning under
 * its name, the others are delivered. Immutable and thread-safe.
 */
public final class DirectorySource implements ArticleSource {

  private static final List<String> FEEDS = List.of(".xml", ".rss", ".atom", ".rdf", ".json");
  private static final List<String> LINES = List.of(".jsonl", ".jsonl.gz");
  private static final long MAX_BYTES = 10 << 20;

  private final Path folder;
  private final Source source;
  private final FeedParser parser = FeedParser.create();

  private DirectorySource(Path folder, Source source) {
    this.folder = Objects.requireNonNull(folder, "folder");
    this.source = Objects.requireNonNull(source, "source");
  }

  /**
   * Returns a source over a folder.
   *
   * @param source the outlet of articles from feed files; articles of JSON Lines name their own
   */
  public static DirectorySource of(Path folder, Source source) {
    return new DirectorySource(folder, source);
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Optional<Region> region() {
    return source.region();
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    List<Article> articles = new ArrayList<>();
    List<SourceWarning> warnings = new ArrayList<>();
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      return SourceResult.failed(
          new StageFailure("source", "NOT_FOUND", name(), "no folder to read: " + folder, false));
    }
    for (Path file : files) {
      if (Thread.currentThread().isInterrupted() || request.cancelled().getAsBoolean()) {
        return new SourceResult.Failed(
            new StageFailure("source", "CANCELLED", name(), "cancelled while reading", true),
            articles,
            new SourceResult.Details(warnings, 0, 0));
      }
      add(file, request, articles, warnings);
    }
    return new SourceResult.Delivered(articles, new SourceResult.Details(warnings, 0, 0));
  }

  private void add(
      Path file, SourceRequest request, List<Article> articles, List<SourceWarning> warnings) {
    String name = String.valueOf(file.getFileName());
    SourceResult result;
    if (endsWith(name, LINES)) {
      result = JsonLinesSource.of(file).fetch(request);
    } else if (endsWith(name, FEEDS)) {
      result = readFeed(file, request);
    } else {
      return;
    }
    articles.addAll(result.articles());
    for (SourceWarning warning : result.details().warnings()) {
      warnings.add(new SourceWarning(warning.code(), name + ": " + warning.message()));
    }
    if (result instanceof SourceResult.Failed failed) {
      warnings.add(
          new SourceWarning(failed.failure().code(), name + ": " + failed.failure().message()));
    }
  }

  private SourceResult readFeed(Path file, SourceRequest request) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        return failed("LIMIT", "larger than " + MAX_BYTES + " bytes");
      }
      FeedDocument document =
          FeedDocument.ofBytes(Files.readAllBytes(file))
              .region(source.region().orElse(null))
              .build();
      return parser.articles(document, source, request.now());
    } catch (IOException e) {
      return failed("IO", "cannot be read: " + e.getMessage());
    }
  }

  private SourceResult failed(String code, String message) {
    return SourceResult.failed(new StageFailure("source", code, name(), message, false));
  }

  private static boolean endsWith(String name, List<String> endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(lower::endsWith);
  }

  @Override
  public String toString() {
    return "DirectorySource[" + folder + "]";
  }
}
