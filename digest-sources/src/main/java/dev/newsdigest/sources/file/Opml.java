package dev.newsdigest.sources.file;

import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.SourceWarning;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A list of feeds in OPML 1.0 to 2.0, as every reader imports and exports it. Beyond {@code text},
 * {@code title}, {@code xmlUrl} and {@code htmlUrl}, an outline may carry {@code id}, {@code
 * region}, {@code language}, {@code owner}, {@code kind} and {@code tier} of the outlet; given on a
 * group, they hold for the feeds in it. Immutable.
 */
public final class Opml {

  private static final long MAX_BYTES = 10 << 20;

  private final String title;
  private final List<OpmlFeed> feeds;
  private final List<SourceWarning> warnings;

  private Opml(String title, List<OpmlFeed> feeds, List<SourceWarning> warnings) {
    this.title = title;
    this.feeds = List.copyOf(feeds);
    this.warnings = List.copyOf(warnings);
  }

  /** Returns a list of these feeds. */
  public static Opml of(String title, List<OpmlFeed> feeds) {
    return new Opml(title, feeds, List.of());
  }

  /**
   * Reads a file.
   *
   * @throws DataException if it cannot be read, is larger than 10 MiB or is no OPML
   */
  public static Opml read(Path file) {
    try {
      if (Files.size(file) > MAX_BYTES) {
        throw new DataException(file + " is larger than " + MAX_BYTES + " bytes", null);
      }
      return read(Files.readAllBytes(file), file.toString());
    } catch (IOException e) {
      throw new DataException("cannot read " + file, e);
    }
  }

  /**
   * Reads a document.
   *
   * @throws DataException if it is no OPML
   */
  public static Opml parse(String xml) {
    return read(xml.getBytes(StandardCharsets.UTF_8), "the document");
  }

  private static Opml read(byte[] bytes, String name) {
    try {
      OpmlReader reader = new OpmlReader();
      String title = reader.read(new ByteArrayInputStream(bytes), name);
      return new Opml(title, reader.feeds(), reader.warnings());
    } catch (IOException e) {
      throw new DataException("cannot read " + name, e);
    }
  }

  /** Title of the list; may be empty. */
  public String title() {
    return title;
  }

  /** Feeds in the order of the document, each address once. */
  public List<OpmlFeed> feeds() {
    return feeds;
  }

  /** Outlines that were left out, and why. */
  public List<SourceWarning> warnings() {
    return warnings;
  }

  /** Returns the list as an OPML 2.0 document; the same feeds give the same bytes. */
  public String toXml() {
    return OpmlWriter.write(this);
  }

  @Override
  public String toString() {
    return "Opml[" + title + ", " + feeds.size() + " feeds]";
  }
}
