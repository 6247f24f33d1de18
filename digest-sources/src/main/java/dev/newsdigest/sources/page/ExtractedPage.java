package dev.newsdigest.sources.page;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.source.SourceWarning;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An article as its page shows it: plain text, no markup. Immutable and thread-safe. */
public final class ExtractedPage {

  private final String title;
  private final String text;
  private final @Nullable OffsetDateTime published;
  private final List<String> authors;
  private final Language language;
  private final @Nullable URI canonicalUrl;
  private final @Nullable String siteName;
  private final List<SourceWarning> warnings;

  private ExtractedPage(Builder builder) {
    this.title = builder.title;
    this.text = builder.text;
    this.published = builder.published;
    this.authors = List.copyOf(builder.authors);
    this.language = builder.language;
    this.canonicalUrl = builder.canonicalUrl;
    this.siteName = builder.siteName;
    this.warnings = List.copyOf(builder.warnings);
  }

  /** Headline without the site's name; empty where the page has none. */
  public String title() {
    return title;
  }

  /** Body of the article, never blank; paragraphs parted by one blank line. */
  public String text() {
    return text;
  }

  /**
   * When the page says it was published. A page that names only the day gives its midnight, in the
   * zone of the page's language where that is one zone (Chinese), otherwise in UTC.
   */
  public Optional<OffsetDateTime> published() {
    return Optional.ofNullable(published);
  }

  /** Names of people, or of the desk that signs, without "by" and the like. */
  public List<String> authors() {
    return authors;
  }

  /** Language of the text; {@link Language#UND} where neither page nor script tells. */
  public Language language() {
    return language;
  }

  /** The address the page calls its own; absolute http or https. */
  public Optional<URI> canonicalUrl() {
    return Optional.ofNullable(canonicalUrl);
  }

  /** The site's name as the page states it. */
  public Optional<String> siteName() {
    return Optional.ofNullable(siteName);
  }

  /** Repairs and oddities met on the way, in order. */
  public List<SourceWarning> warnings() {
    return warnings;
  }

  @Override
  public String toString() {
    return title + " (" + text.length() + " characters)";
  }

  /** Fills an {@link ExtractedPage}. */
  static final class Builder {
    private final String title;
    private final String text;
    private @Nullable OffsetDateTime published;
    private List<String> authors = List.of();
    private Language language = Language.UND;
    private @Nullable URI canonicalUrl;
    private @Nullable String siteName;
    private List<SourceWarning> warnings = List.of();

    Builder(String title, String text) {
      this.title = Objects.requireNonNull(title, "title");
      this.text = Objects.requireNonNull(text, "text");
    }

    Builder published(@Nullable OffsetDateTime published) {
      this.published = published;
      return this;
    }

    Builder authors(List<String> authors) {
      this.authors = authors;
      return this;
    }

    Builder language(Language language) {
      this.language = language;
      return this;
    }

    Builder canonicalUrl(@Nullable URI canonicalUrl) {
      this.canonicalUrl = canonicalUrl;
      return this;
    }

    Builder siteName(@Nullable String siteName) {
      this.siteName = siteName;
      return this;
    }

    Builder warnings(List<SourceWarning> warnings) {
      this.warnings = warnings;
      return this;
    }

    ExtractedPage build() {
      return new ExtractedPage(this);
    }
  }
}
