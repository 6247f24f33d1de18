package dev.newsdigest.sources.file;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleJson;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/**
 * Articles from a file with one JSON object a line ({@link ArticleJson}), UTF-8, gzipped when the
 * name ends in {@code .gz}. A line that is no article is a warning with its number; a file that
 * breaks off gives what was read before. Reads the file at each fetch. Immutable and thread-safe.
 */
public final class JsonLinesSource implements ArticleSource {

  /** Longer lines are refused, so that a file without line ends does not fill the memory. */
  private static final int MAX_LINE = 4 << 20;

  private static final int MAX_WARNINGS = 100;

  private final Path file;
  private final String name;

  private JsonLinesSource(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  /** Returns a source named by its file. */
  public static JsonLinesSource of(Path file) {
    return new JsonLinesSource(file, String.valueOf(file.getFileName()));
  }

  /** Returns a source under another name. */
  public static JsonLinesSource of(Path file, String name) {
    return new JsonLinesSource(
        Objects.requireNonNull(file, "file"), Objects.requireNonNull(name, "name"));
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    List<Article> articles = new ArrayList<>();
    List<SourceWarning> warnings = new ArrayList<>();
    try (BoundedLines lines = new BoundedLines(open(), MAX_LINE)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        if (Thread.currentThread().isInterrupted() || request.cancelled().getAsBoolean()) {
          return failed("CANCELLED", "cancelled while reading", true, articles, warnings);
        }
        read(line, lines.number(), articles, warnings);
      }
    } catch (NoSuchFileException e) {
      return failed("NOT_FOUND", "there is no file " + file, false, articles, warnings);
    } catch (IOException e) {
      return failed("IO", "the file breaks off: " + e.getMessage(), false, articles, warnings);
    }
    return new SourceResult.Delivered(articles, new SourceResult.Details(warnings, 0, 0));
  }

  private InputStream open() throws IOException {
    InputStream raw = Files.newInputStream(file);
    if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".gz")) {
      return raw;
    }
    try {
      return new GZIPInputStream(raw, 1 << 16);
    } catch (IOException e) {
      raw.close();
      throw e;
    }
  }

  private static void read(
      String line, int number, List<Article> articles, List<SourceWarning> warnings) {
    String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
    if (text.isBlank()) {
      return;
    }
    try {
      articles.add(ArticleJson.read(text));
    } catch (DataException e) {
      if (warnings.size() < MAX_WARNINGS) {
        warnings.add(new SourceWarning("BAD_LINE", "line " + number + ": " + e.getMessage()));
      }
    }
  }

  private SourceResult failed(
      String code,
      String message,
      boolean retriable,
      List<Article> articles,
      List<SourceWarning> warnings) {
    return new SourceResult.Failed(
        new StageFailure("source", code, name, message, retriable),
        articles,
        new SourceResult.Details(warnings, 0, 0));
  }

  @Override
  public String toString() {
    return "JsonLinesSource[" + file + "]";
  }

  /** Lines of a stream, with a limit that {@link BufferedReader} lacks. */
  private static final class BoundedLines implements AutoCloseable {
    private final BufferedReader reader;
    private final int max;
    private int number;

    BoundedLines(InputStream in, int max) {
      this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8), 1 << 16);
      this.max = max;
    }

    int number() {
      return number;
    }

    @org.jspecify.annotations.Nullable
    String next() throws IOException {
      StringBuilder line = new StringBuilder();
      int c = reader.read();
      if (c < 0) {
        return null;
      }
      number++;
      for (; c >= 0 && c != '\n'; c = reader.read()) {
        if (line.length() >= max) {
          throw new IOException("line " + number + " is longer than " + max + " characters");
        }
        line.append((char) c);
      }
      return line.toString();
    }

    @Override
    public void close() throws IOException {
      reader.close();
    }
  }
}
