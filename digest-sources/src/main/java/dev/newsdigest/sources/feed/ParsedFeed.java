package dev.newsdigest.sources.feed;

import dev.newsdigest.core.source.SourceWarning;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A feed as it was read, in the order of the document. Immutable. */
public final class ParsedFeed {

  private final FeedFormat format;
  private final String version;
  private final String title;
  private final @Nullable String link;
  private final @Nullable String description;
  private final @Nullable String language;
  private final @Nullable Charset charset;
  private final List<FeedItem> items;
  private final List<SourceWarning> warnings;

  private ParsedFeed(Builder builder) {
    this.format = Objects.requireNonNull(builder.format, "format");
    this.version = builder.version;
    this.title = builder.title == null ? "" : builder.title;
    this.link = builder.link;
    this.description = builder.description;
    this.language = builder.language;
    this.charset = builder.charset;
    this.items = List.copyOf(builder.items);
    this.warnings = List.copyOf(builder.warnings);
  }

  public FeedFormat format() {
    return format;
  }

  /** Version as the document states it, for example {@code 2.0}; may be empty. */
  public String version() {
    return version;
  }

  /** Plain text; empty where the feed has none. */
  public String title() {
    return title;
  }

  /** Address of the site, absolute where a base was known. */
  public Optional<String> link() {
    return Optional.ofNullable(link);
  }

  public Optional<String> description() {
    return Optional.ofNullable(description);
  }

  /** Language tag as the feed gives it, hyphens for underscores. */
  public Optional<String> language() {
    return Optional.ofNullable(language);
  }

  /** The charset the bytes were read in; empty where text was given. */
  public Optional<Charset> charset() {
    return Optional.ofNullable(charset);
  }

  public List<FeedItem> items() {
    return items;
  }

  /** Every repair and limit that changed what was read. */
  public List<SourceWarning> warnings() {
    return warnings;
  }

  @Override
  public String toString() {
    return "ParsedFeed[" + format.key() + " " + version + ", " + items.size() + " items]";
  }

  /** Collects the fields while a document is read. */
  static final class Builder {
    @Nullable FeedFormat format;
    String version = "";
    @Nullable String title;
    @Nullable String link;
    @Nullable String description;
    @Nullable String language;
    @Nullable Charset charset;
    final List<FeedItem> items = new ArrayList<>();
    final List<SourceWarning> warnings = new ArrayList<>();

    ParsedFeed build() {
      return new ParsedFeed(this);
    }
  }
}
