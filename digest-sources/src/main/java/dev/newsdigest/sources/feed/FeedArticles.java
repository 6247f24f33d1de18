package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Items to articles. An item nobody could open or read is left out; what is too long is cut at a
 * sensible place; a date ahead of the clock is taken for the hour of fetching or, when it is more
 * than a year ahead, for none. Each of these is a warning.
 */
final class FeedArticles {

  private static final int MAX_TITLE = 500;
  private static final int MAX_BODY = 256 << 10;
  private static final int TITLE_FROM_TEXT = 100;

  /** A description of this length is the article itself, not a teaser. */
  private static final int FULL_TEXT = 800;

  private static final Duration AHEAD = Duration.ofHours(48);

  private final Source source;
  private final Instant now;
  private final Warnings warnings = new Warnings();

  private FeedArticles(Source source, Instant now) {
    this.source = source;
    this.now = now;
  }

  /** Articles of a feed, in its order, and what had to be changed or left out. */
  record Mapped(List<Article> articles, Warnings warnings) {}

  static Mapped map(ParsedFeed feed, Source source, Instant now) {
    FeedArticles mapper = new FeedArticles(source, now);
    List<Article> articles = new ArrayList<>();
    Set<URI> seen = new HashSet<>();
    Language declared = feed.language().map(Language::parse).orElse(Language.UND);
    @Nullable Language language = declared.equals(Language.UND) ? null : declared;
    for (FeedItem item : feed.items()) {
      URI url = mapper.address(item, feed);
      if (url == null) {
        continue;
      }
      if (!seen.add(url)) {
        mapper.warnings.add("DUPLICATE_ITEM", "an item with the address of another was dropped");
        continue;
      }
      Article article = mapper.article(item, url, language);
      if (article != null) {
        articles.add(article);
      }
    }
    return new Mapped(articles, mapper.warnings);
  }

  private @Nullable Article article(FeedItem item, URI url, @Nullable Language language) {
    String content = item.content().orElse("");
    String summary = item.summary().orElse("");
    if (content.isEmpty() && summary.length() > FULL_TEXT) {
      content = summary;
      summary = "";
    } else if (summary.equals(content)) {
      summary = "";
    }
    String title = title(item.title(), summary.isEmpty() ? content : summary);
    if (title.isEmpty()) {
      warnings.add("EMPTY_ITEM", "an item without title and text was dropped");
      return null;
    }
    return Article.builder(url, title, source)
        .summary(cut(summary))
        .text(cut(content))
        .published(published(item))
        .language(language)
        .authors(item.authors())
        .categories(item.categories())
        .build();
  }

  private String title(String title, String text) {
    if (title.isEmpty() && !text.isEmpty()) {
      warnings.add("TITLE_FROM_TEXT", "an item without title got the start of its text");
      return PlainText.line(clip(text.lines().findFirst().orElse(""), TITLE_FROM_TEXT));
    }
    if (title.length() > MAX_TITLE) {
      warnings.add("TITLE_CUT", "a title longer than " + MAX_TITLE + " characters was cut");
      return clip(title, MAX_TITLE);
    }
    return title;
  }

  private String cut(String text) {
    if (text.length() <= MAX_BODY) {
      return text;
    }
    warnings.add("TEXT_CUT", "a text longer than " + MAX_BODY + " characters was cut");
    int end = text.lastIndexOf("\n\n", MAX_BODY);
    return end > MAX_BODY / 2 ? text.substring(0, end) : clip(text, MAX_BODY);
  }

  /** The first characters, never half of a pair. */
  private static String clip(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length;
    return text.substring(0, end);
  }

  private @Nullable Instant published(FeedItem item) {
    Instant date = item.published().or(item::updated).orElse(null);
    if (date == null) {
      warnings.add("UNDATED", "an item has no date that can be read");
      return null;
    }
    int nextYear = now.atOffset(ZoneOffset.UTC).getYear() + 1;
    if (date.atOffset(ZoneOffset.UTC).getYear() > nextYear) {
      warnings.add("BAD_DATE", "a date more than a year ahead was ignored");
      return null;
    }
    if (date.isAfter(now.plus(AHEAD))) {
      warnings.add("FUTURE_DATE", "a date more than 48 h ahead was taken for now");
      return now;
    }
    return date;
  }

  private @Nullable URI address(FeedItem item, ParsedFeed feed) {
    String url = item.url().orElse(null);
    if (url == null) {
      warnings.add("NO_ADDRESS", "an item without address was dropped");
      return null;
    }
    String absolute = Links.resolve(feed.link().orElse(null), url);
    URI address = toUri(absolute);
    if (address == null || address.getHost() == null && address.getAuthority() == null) {
      warnings.add("BAD_ADDRESS", "an item whose address is none was dropped");
      return null;
    }
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      warnings.add("BAD_ADDRESS", "an item whose address is none was dropped");
      return null;
    }
    return address;
  }

  /** Addresses as people write them, with blanks and letters of all scripts, as RFC 3986 has it. */
  static @Nullable URI toUri(String url) {
    StringBuilder encoded = new StringBuilder(url.length() + 16);
    url.codePoints()
        .forEach(
            c -> {
              if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0) {
                encoded.append(String.format(Locale.ROOT, "%%%02X", c & 0xFF));
              } else {
                encoded.appendCodePoint(c);
              }
            });
    try {
      return new URI(encoded.toString());
    } catch (URISyntaxException e) {
      return null;
    }
  }
}
