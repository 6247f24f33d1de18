package dev.newsdigest.examples.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the articles of a build come from; at most one of them. */
final class ArticleOrigin {

  @Option(names = "--sample", description = "the bundled sample day")
  boolean sample;

  @Option(names = "--live", description = "the built-in source catalog (default)")
  boolean live;

  @Option(names = "--feeds", paramLabel = "FILE.opml", description = "your own feeds")
  @Nullable Path feeds;

  @Option(
      names = "--articles",
      paramLabel = "FILE",
      description = "ready articles as JSON Lines, .gz allowed")
  @Nullable Path articles;
}
