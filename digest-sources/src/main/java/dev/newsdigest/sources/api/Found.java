package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one answer in order, each address once. What nobody could open or read is left
 * out, a date ahead of the clock is none; each with a warning that counts.
 */
final class Found {

  private static final Duration AHEAD = Duration.ofHours(48);
  private static final int MAX_TITLE = 500;
  private static final int MAX_TEXT = 256 << 10;

  private final Source source;
  private final Call call;
  private final Map<URI, Article> articles = new java.util.LinkedHashMap<>();
  private final Map<String, Integer> dropped = new HashMap<>();

  Found(Source source, Call call) {
    this.source = source;
    this.call = call;
  }

  /** One item as the answer states it. */
  record Item(
      @Nullable URI url,
      String title,
      @Nullable String summary,
      @Nullable Instant published,
      List<String> authors,
      List<String> categories) {

    Item {
      Objects.requireNonNull(title, "title");
    }
  }

  void add(Item item) {
    add(item, null);
  }

  void add(Item item, @Nullable Language language) {
    String title = item.title().strip();
    URI url = item.url();
    if (url == null || title.isEmpty()) {
      dropped.merge(url == null ? "NO_ADDRESS" : "NO_TITLE", 1, Integer::sum);
      return;
    }
    Instant published = item.published();
    if (published != null && published.isAfter(call.request().now().plus(AHEAD))) {
      dropped.merge("FUTURE_DATE", 1, Integer::sum);
      published = null;
    }
    articles.putIfAbsent(
        url,
        Article.builder(url, cut(title, MAX_TITLE), source)
            .summary(item.summary() == null ? null : cut(item.summary(), MAX_TEXT))
            .published(published)
            .language(language != null ? language : source.language().orElse(null))
            .authors(item.authors())
            .categories(item.categories())
            .build());
  }

  List<Article> articles() {
    dropped.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(e -> call.warn(e.getKey(), e.getValue() + " items"));
    return new ArrayList<>(articles.values());
  }

  private static String cut(String text, int max) {
    if (text.length() <= max) {
      return text;
    }
    int end = Character.isHighSurrogate(text.charAt(max - 1)) ? max - 1 : max;
    return text.substring(0, end);
  }
}
