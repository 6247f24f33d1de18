package dev.newsdigest.examples.plugin;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The releases of a product as news: a file in the form of <a
 * href="https://keepachangelog.com">Keep a Changelog</a>, one article a release, dated by its
 * heading. Reads a file; no network. Immutable and thread-safe.
 */
public final class ChangelogSource implements ArticleSource {

  private static final Pattern RELEASE =
      Pattern.compile("^## \\[?v?([\\w.+-]+)\\]? - (\\d{4}-\\d{2}-\\d{2})\\s*$");
  private static final Pattern CHANGE = Pattern.compile("^[-*] (.+)$");

  private final String product;
  private final Path file;
  private final URI page;

  /**
   * @param product the product's name, which each headline starts with
   * @param file the changelog, in UTF-8
   * @param page where readers find it; a release's address is this and {@code #VERSION}
   */
  public ChangelogSource(String product, Path file, URI page) {
    this.product = product;
    this.file = file;
    this.page = page;
  }

  @Override
  public String name() {
    return "changelog of " + product;
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file);
    } catch (IOException e) {
      // Expected, so a value and no exception: the other sources go on, the report names this one.
      return SourceResult.failed(
          new StageFailure("source", "UNREADABLE", name(), file.getFileName() + ": " + e, true));
    }
    List<Article> articles = new ArrayList<>();
    Release current = null;
    for (String line : lines) {
      Matcher heading = RELEASE.matcher(line);
      Matcher change = CHANGE.matcher(line);
      if (heading.matches()) {
        addTo(articles, current);
        current = new Release(heading.group(1), day(heading.group(2), request.zone()));
      } else if (line.startsWith("## ")) {
        addTo(articles, current);
        current = null;
      } else if (current != null && change.matches()) {
        current.changes.add(change.group(1));
      }
    }
    addTo(articles, current);
    return SourceResult.of(articles);
  }

  private void addTo(List<Article> articles, @Nullable Release release) {
    if (release == null || release.changes.isEmpty()) {
      return;
    }
    articles.add(
        Article.builder(
                URI.create(page + "#" + release.version),
                product + " " + release.version + " released",
                Source.named(product))
            .summary(String.join(" ", release.changes))
            .published(release.published)
            .build());
  }

  /** No date rather than a wrong one. */
  private static @Nullable Instant day(String date, ZoneId zone) {
    try {
      return LocalDate.parse(date).atStartOfDay(zone).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static final class Release {
    private final String version;
    private final @Nullable Instant published;
    private final List<String> changes = new ArrayList<>();

    Release(String version, @Nullable Instant published) {
      this.version = version;
      this.published = published;
    }
  }
}
