package dev.newsdigest.core.article;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One published piece as a source delivered it: plain text, no markup. Immutable and thread-safe.
 * Equal when the ids are.
 */
public final class Article {

  private final ArticleId id;
  private final URI url;
  private final String title;
  private final @Nullable String summary;
  private final @Nullable String text;
  private final Source source;
  private final Region region;
  private final @Nullable Instant published;
  private final @Nullable Language language;
  private final List<String> authors;
  private final List<String> categories;
  private final List<String> alsoBy;

  private Article(Builder builder) {
    this.url = builder.url;
    this.id = builder.id != null ? builder.id : ArticleId.ofAddress(url.toString());
    this.title = builder.title;
    this.summary = builder.summary;
    this.text = builder.text;
    this.source = builder.source;
    this.region = builder.region != null ? builder.region : source.region().orElse(Region.OTHER);
    this.published = builder.published;
    this.language = builder.language;
    this.authors = List.copyOf(builder.authors);
    this.categories = List.copyOf(builder.categories);
    this.alsoBy = List.copyOf(builder.alsoBy);
  }

  /** Starts an article; address, title and source are required. */
  public static Builder builder(URI url, String title, Source source) {
    return new Builder(url, title, source);
  }

  public Builder toBuilder() {
    Builder copy = new Builder(url, title, source);
    copy.id = id;
    copy.summary = summary;
    copy.text = text;
    copy.region = region;
    copy.published = published;
    copy.language = language;
    copy.authors = authors;
    copy.categories = categories;
    copy.alsoBy = alsoBy;
    return copy;
  }

  public ArticleId id() {
    return id;
  }

  /** Address readers open. */
  public URI url() {
    return url;
  }

  /** Headline; may be empty where the source has none, never null. */
  public String title() {
    return title;
  }

  /** Teaser or abstract of the feed. */
  public Optional<String> summary() {
    return Optional.ofNullable(summary);
  }

  /** Body; paragraphs parted by one blank line. */
  public Optional<String> text() {
    return Optional.ofNullable(text);
  }

  /** The text of one field; empty where the article lacks it. */
  public Optional<String> field(ArticleField field) {
    return switch (field) {
      case TITLE -> Optional.of(title);
      case SUMMARY -> summary();
      case TEXT -> text();
    };
  }

  public Source source() {
    return source;
  }

  /** Region of the edition this article belongs to; the source's unless told otherwise. */
  public Region region() {
    return region;
  }

  /** When the source says it was published; empty rather than guessed. */
  public Optional<Instant> published() {
    return Optional.ofNullable(published);
  }

  /** Language as declared by the source; detection may differ. */
  public Optional<Language> language() {
    return Optional.ofNullable(language);
  }

  public List<String> authors() {
    return authors;
  }

  public List<String> categories() {
    return categories;
  }

  /** Names of outlets known to carry the same piece; each counts as a copy. */
  public List<String> alsoBy() {
    return alsoBy;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Article other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public String toString() {
    return id + " " + title;
  }

  /** Builds an {@link Article}. Blank summaries and texts count as absent. */
  public static final class Builder {
    private @Nullable ArticleId id;
    private URI url;
    private String title;
    private @Nullable String summary;
    private @Nullable String text;
    private Source source;
    private @Nullable Region region;
    private @Nullable Instant published;
    private @Nullable Language language;
    private List<String> authors = List.of();
    private List<String> categories = List.of();
    private List<String> alsoBy = List.of();

    private Builder(URI url, String title, Source source) {
      this.url = Objects.requireNonNull(url, "url");
      this.title = Objects.requireNonNull(title, "title").strip();
      this.source = Objects.requireNonNull(source, "source");
    }

    /** Sets the id; without one it is derived from the address. */
    public Builder id(@Nullable ArticleId id) {
      this.id = id;
      return this;
    }

    public Builder url(URI url) {
      this.url = Objects.requireNonNull(url, "url");
      return this;
    }

    public Builder title(String title) {
      this.title = Objects.requireNonNull(title, "title").strip();
      return this;
    }

    public Builder summary(@Nullable String summary) {
      this.summary = blankToNull(summary);
      return this;
    }

    public Builder text(@Nullable String text) {
      this.text = blankToNull(text);
      return this;
    }

    public Builder source(Source source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    public Builder region(@Nullable Region region) {
      this.region = region;
      return this;
    }

    public Builder published(@Nullable Instant published) {
      this.published = published;
      return this;
    }

    public Builder language(@Nullable Language language) {
      this.language = language;
      return this;
    }

    public Builder authors(List<String> authors) {
      this.authors = List.copyOf(authors);
      return this;
    }

    public Builder categories(List<String> categories) {
      this.categories = List.copyOf(categories);
      return this;
    }

    public Builder alsoBy(List<String> alsoBy) {
      this.alsoBy = List.copyOf(alsoBy);
      return this;
    }

    public Article build() {
      return new Article(this);
    }

    private static @Nullable String blankToNull(@Nullable String value) {
      return value == null || value.isBlank() ? null : value.strip();
    }
  }
}
