package dev.newsdigest.sources.page;

import java.util.Optional;

/**
 * What a page may hold before it is parsed. A parser of HTML swells some pages of a few megabytes
 * to millions of nodes; these bounds are looked at in the text alone, in one pass, at a hundredth
 * of the cost of a parse.
 */
public final class PageBounds {

  /** Characters (or bytes) a page may have. */
  public static final int MAX_SIZE = 5 * 1024 * 1024;

  /** More formatting tags left open or crossing others than this would swell while parsing. */
  private static final int MAX_CROSSED = 1000;

  private PageBounds() {}

  /** Returns which bound the page breaks, in words; empty for none. Thread-safe. */
  public static Optional<String> brokenBy(String html) {
    if (html.length() > MAX_SIZE) {
      return Optional.of(tooLarge(html.length()));
    }
    Markup markup = Markup.of(html);
    if (markup.tags() > Markup.MAX_TAGS) {
      return Optional.of("more than " + Markup.MAX_TAGS + " tags");
    }
    if (markup.formattingTags() > MAX_CROSSED
        && TagNesting.crossed(html, MAX_CROSSED) > MAX_CROSSED) {
      return Optional.of("more than " + MAX_CROSSED + " formatting tags cross others");
    }
    return Optional.empty();
  }

  static String tooLarge(int size) {
    return "page of " + size + " bytes, more than " + MAX_SIZE;
  }
}
