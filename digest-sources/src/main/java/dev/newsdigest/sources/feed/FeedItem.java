package dev.newsdigest.sources.feed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One item of a feed. Title, summary and content are plain text: markup, scripts and hidden parts
 * are gone, entities are resolved, paragraphs are parted by one blank line. Immutable.
 */
public final class FeedItem {

  private final @Nullable String id;
  private final @Nullable String url;
  private final String title;
  private final @Nullable String summary;
  private final @Nullable String content;
  private final @Nullable Markup markup;
  private final @Nullable Instant published;
  private final @Nullable Instant updated;
  private final List<String> authors;
  private final List<String> categories;

  private FeedItem(Builder builder) {
    this.id = builder.id;
    this.url = builder.url;
    this.title = builder.title == null ? "" : builder.title;
    this.summary = builder.summary;
    this.content = builder.content;
    this.markup = builder.markup;
    this.published = builder.published;
    this.updated = builder.updated;
    this.authors = List.copyOf(builder.authors);
    this.categories = List.copyOf(builder.categories);
  }

  /** The id as the feed gives it (guid, atom:id); unique within the feed only by its promise. */
  public Optional<String> id() {
    return Optional.ofNullable(id);
  }

  /**
   * Address of the article. Absolute where a base was known; http and https only, or relative where
   * the document gave no base.
   */
  public Optional<String> url() {
    return Optional.ofNullable(url);
  }

  /** Headline; empty where the feed has none. */
  public String title() {
    return title;
  }

  /** Teaser or description. */
  public Optional<String> summary() {
    return Optional.ofNullable(summary);
  }

  /** Full content, where the feed carries it apart from the summary. */
  public Optional<String> content() {
    return Optional.ofNullable(content);
  }

  /**
   * The content, or else the summary, as HTML of an allow-list: no scripts, styles, frames, forms
   * or images, links absolute and http, https or mailto. Cleaned at each call.
   */
  public Optional<String> html() {
    return Optional.ofNullable(markup).map(Markup::safeHtml);
  }

  public Optional<Instant> published() {
    return Optional.ofNullable(published);
  }

  public Optional<Instant> updated() {
    return Optional.ofNullable(updated);
  }

  /** Names, or an e-mail address where the feed gives no name. */
  public List<String> authors() {
    return authors;
  }

  public List<String> categories() {
    return categories;
  }

  @Override
  public String toString() {
    return "FeedItem[" + title + "]";
  }

  /** Collects the fields while a document is read. */
  static final class Builder {
    @Nullable String id;
    @Nullable String url;
    @Nullable String title;
    @Nullable String summary;
    @Nullable String content;
    @Nullable Markup markup;
    @Nullable Instant published;
    @Nullable Instant updated;
    final List<String> authors = new ArrayList<>();
    final List<String> categories = new ArrayList<>();

    FeedItem build() {
      return new FeedItem(this);
    }
  }
}
