package dev.newsdigest.sources.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The page's meta tags by name, property or itemprop; the first one that says something wins. */
final class MetaTags {

  private static final int MAX_VALUE = 2000;

  private final Map<String, String> values = new LinkedHashMap<>();

  private MetaTags() {}

  static MetaTags of(List<Element> metas) {
    MetaTags tags = new MetaTags();
    for (Element meta : metas) {
      String content = meta.attr("content");
      if (content.isBlank() || content.length() > MAX_VALUE) {
        continue;
      }
      tags.add(meta.attr("property"), content);
      tags.add(meta.attr("name"), content);
      tags.add(meta.attr("itemprop"), content);
    }
    return tags;
  }

  private void add(String names, String content) {
    if (names.isEmpty()) {
      return;
    }
    // One attribute may hold several names, and Dublin Core is written with dots or colons.
    String lower = names.toLowerCase(Locale.ROOT).replace(':', '.');
    if (lower.chars().noneMatch(Character::isWhitespace)) {
      values.putIfAbsent(lower, content);
      return;
    }
    for (String name : lower.split("\\s+")) {
      values.putIfAbsent(name, content);
    }
  }

  /** Returns the first non-blank value among these names (colons written as dots). */
  @Nullable String first(String... names) {
    for (String name : names) {
      String value = values.get(name);
      if (value != null && !value.isBlank()) {
        return Whitespace.collapse(value);
      }
    }
    return null;
  }
}
