package dev.newsdigest.sources.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Feed 1.0 and 1.1 (jsonfeed.org). */
final class JsonFeedReader {

  private final FeedDocument document;
  private final FeedDates dates;
  private final Warnings warnings;
  private final @Nullable String base;

  private JsonFeedReader(FeedDocument document, Warnings warnings) {
    this.document = document;
    this.warnings = warnings;
    this.base = Links.documentBase(document);
    this.dates = FeedDates.of(document.region().orElse(null), document.zone().orElse(null));
  }

  static void read(String text, FeedDocument document, Warnings warnings, ParsedFeed.Builder feed)
      throws RefusedException {
    JsonNode root = JsonTree.parse(text, warnings);
    String version = root.path("version").asText("");
    boolean named = version.contains("jsonfeed.org/version/");
    if (!named && !(version.matches("1(\\.\\d)?") && root.path("items").isArray())) {
      throw new RefusedException(FeedErrorCode.NOT_A_FEED, "JSON, but no JSON Feed");
    }
    feed.version = version.substring(version.lastIndexOf('/') + 1);
    new JsonFeedReader(document, warnings).feed(root, feed);
  }

  private void feed(JsonNode root, ParsedFeed.Builder feed) {
    feed.format = FeedFormat.JSON;
    feed.title = line(root, "title");
    feed.link = link(root, "home_page_url");
    feed.description = line(root, "description");
    feed.language = string(root, "language");
    if (feed.language == null) {
      feed.language = document.header("Content-Language").orElse(null);
    }
    List<String> feedAuthors = new ArrayList<>();
    authors(root, feedAuthors);
    List<JsonNode> items = new ArrayList<>();
    for (JsonNode item : root.path("items")) {
      if (item.isObject()) {
        items.add(item);
      } else {
        warnings.add("BAD_ITEM", "an item that is no object was dropped");
      }
    }
    for (JsonNode item : NewestItems.of(items, i -> date(i, "date_published"), warnings)) {
      feed.items.add(item(item, feedAuthors));
    }
  }

  private FeedItem item(JsonNode node, List<String> feedAuthors) {
    FeedItem.Builder item = new FeedItem.Builder();
    item.id = string(node, "id");
    item.url = link(node, "url");
    if (item.url == null) {
      item.url = link(node, "external_url");
    }
    if (item.url == null && item.id != null && item.id.startsWith("http")) {
      item.url = item.id;
    }
    item.title = line(node, "title");
    String summary = string(node, "summary");
    if (summary != null) {
      item.markup = new Markup(Texts.escaped(summary), base);
      item.summary = PlainText.paragraphs(summary);
    }
    String text = string(node, "content_text");
    if (text != null) {
      item.markup = new Markup(Texts.escaped(text), base);
      item.content = PlainText.paragraphs(text);
    }
    String html = string(node, "content_html");
    if (html != null) {
      item.markup = new Markup(html, base);
      item.content = item.markup.text();
    }
    item.published = date(node, "date_published");
    item.updated = date(node, "date_modified");
    authors(node, item.authors);
    if (item.authors.isEmpty()) {
      item.authors.addAll(feedAuthors);
    }
    for (JsonNode tag : node.path("tags")) {
      if (tag.isTextual() && !tag.asText().isBlank()) {
        item.categories.add(PlainText.line(tag.asText()));
      }
    }
    return item.build();
  }

  private static void authors(JsonNode node, List<String> authors) {
    for (JsonNode author : node.path("authors")) {
      addName(author, authors);
    }
    if (authors.isEmpty()) {
      addName(node.path("author"), authors);
    }
  }

  private static void addName(JsonNode author, List<String> authors) {
    String name = author.isTextual() ? author.asText() : author.path("name").asText("");
    if (!name.isBlank()) {
      authors.add(PlainText.line(name));
    }
  }

  private @Nullable Instant date(JsonNode node, String name) {
    String text = string(node, name);
    if (text == null) {
      return null;
    }
    Instant instant = dates.parse(text).orElse(null);
    if (instant == null) {
      warnings.add("BAD_DATE", "a date cannot be read: " + ReadingContext.shortened(text));
    }
    return instant;
  }

  private @Nullable String link(JsonNode node, String name) {
    String reference = string(node, name);
    if (reference == null) {
      return null;
    }
    String url = Links.resolve(base, reference);
    if (!Links.isSafe(url)) {
      warnings.add("UNSAFE_LINK", "a link that runs code or reads files was dropped");
      return null;
    }
    return url;
  }

  private static @Nullable String line(JsonNode node, String name) {
    String text = string(node, name);
    return text == null ? null : PlainText.line(text);
  }

  /** A string, or a number where a string should be (ids often are). */
  private static @Nullable String string(JsonNode node, String name) {
    JsonNode value = node.path(name);
    boolean scalar = value.isTextual() || value.isNumber();
    return scalar && !value.asText().isBlank() ? value.asText() : null;
  }
}
