package dev.newsdigest.examples.cli;

import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.render.AtomRenderer;
import dev.newsdigest.core.render.DigestRenderer;
import dev.newsdigest.core.render.EmailRenderer;
import dev.newsdigest.core.render.HtmlRenderer;
import dev.newsdigest.core.render.JsonRenderer;
import dev.newsdigest.core.render.MarkdownRenderer;
import dev.newsdigest.core.render.SiteWriter;
import dev.newsdigest.core.render.TextRenderer;
import dev.newsdigest.sources.archive.JdbcArchive;
import dev.newsdigest.sources.feed.RssRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is written, and where. */
final class OutputOptions {

  @Option(
      names = "--format",
      split = ",",
      description = "html, md, json, atom, rss, txt, email (default: html,md,json)")
  List<String> formats = List.of("html", "md", "json");

  @Option(names = "--out", paramLabel = "DIR", description = "folder (default: ${DEFAULT-VALUE})")
  Path folder = Path.of("digest-out");

  @Option(
      names = "--archive",
      paramLabel = "FILE",
      description =
          "remembers stories and terms between days: a file or a JDBC URL (default: digest.db in"
              + " the folder)")
  @Nullable String archive;

  Archive archive() throws IOException {
    if (archive != null && archive.startsWith("jdbc:")) {
      return JdbcArchive.of(archive);
    }
    Path file = archive != null ? Path.of(archive) : folder.resolve("digest.db");
    if (file.toAbsolutePath().getParent() != null) {
      Files.createDirectories(file.toAbsolutePath().getParent());
    }
    return JdbcArchive.sqlite(file);
  }

  /** Writes the digest in every format to DIR/DATE and returns the files. */
  List<Path> write(Digest digest) throws IOException {
    List<DigestRenderer> renderers = formats.stream().map(OutputOptions::renderer).toList();
    return SiteWriter.into(folder).write(digest, renderers);
  }

  private static DigestRenderer renderer(String format) {
    return switch (format.strip()) {
      case "html" -> HtmlRenderer.create();
      case "md" -> MarkdownRenderer.create();
      case "json" -> JsonRenderer.create();
      case "atom" -> AtomRenderer.create();
      case "rss" -> RssRenderer.create();
      case "txt" -> TextRenderer.create();
      case "email" -> EmailRenderer.create();
      default ->
          throw new ConfigurationException(
              "unknown format '" + format + "'; html, md, json, atom, rss, txt or email");
    };
  }
}
