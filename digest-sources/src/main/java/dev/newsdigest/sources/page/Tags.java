package dev.newsdigest.sources.page;

import java.util.Set;

/** What HTML's elements are for, as far as reading an article goes. */
final class Tags {

  /** Never text of an article. */
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "iframe",
          "object",
          "embed",
          "svg",
          "canvas",
          "audio",
          "video",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "link",
          "meta",
          "head",
          "title",
          "nav",
          "dialog",
          "menu",
          "map",
          "area",
          "frameset",
          "applet",
          "progress",
          "datalist",
          "source",
          "track",
          "param");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "caption",
          "amp-story",
          "article-body");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  private Tags() {}

  static boolean isUnread(String tag) {
    return UNREAD.contains(tag);
  }

  static boolean isBlock(String tag) {
    return BLOCKS.contains(tag);
  }

  static boolean isHeading(String tag) {
    return HEADINGS.contains(tag);
  }
}
