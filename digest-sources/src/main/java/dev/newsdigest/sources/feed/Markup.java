package dev.newsdigest.sources.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jspecify.annotations.Nullable;

/**
 * HTML as a feed carries it.
 *
 * @param html markup, not yet cleaned
 * @param base address of relative links
 */
record Markup(String html, @Nullable String base) {

  /** Parsing cost is bounded by this; mis-nested megabytes take seconds. */
  static final int MAX_CHARS = 1 << 19;

  private static final Pattern TAG = Pattern.compile("</?([A-Za-z][\\w-]*)[^<>]*>");
  private static final Pattern CLOSING =
      Pattern.compile("</[A-Za-z][\\w-]*\\s*>|<(?:br|img|hr|p)\\b[^<>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&(?:#x?[0-9a-fA-F]+|[A-Za-z]\\w*);");

  Markup {
    if (html.length() > MAX_CHARS) {
      html = html.substring(0, MAX_CHARS);
    }
  }

  /** Visible text; blocks parted by one blank line. */
  String text() {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return PlainText.paragraphs(html);
    }
    return VisibleText.of(body());
  }

  /** Visible text on one line. */
  String line() {
    return PlainText.line(text());
  }

  /** Allow-listed HTML with absolute links. */
  String safeHtml() {
    Safelist allowed =
        Safelist.basic()
            .addTags("h1", "h2", "h3", "h4", "h5", "h6", "figure", "figcaption")
            .addTags("table", "thead", "tbody", "tfoot", "tr", "th", "td", "del", "ins")
            .addProtocols("a", "href", "http", "https", "mailto")
            .removeProtocols("a", "href", "ftp");
    Document clean = new Cleaner(allowed).clean(body());
    clean.outputSettings().prettyPrint(false);
    return PlainText.withoutControls(clean.body().html());
  }

  private Document body() {
    Parser parser = Parser.htmlParser().setMaxDepth(BoundedXml.MAX_DEPTH);
    return Jsoup.parse(html, base == null ? "" : base, parser);
  }

  /**
   * Whether text that claims to be plain is HTML after all: it closes a tag or names an entity, and
   * every tag and entity in it is one of HTML's.
   */
  static boolean isLikely(String text) {
    Matcher reference = REFERENCE.matcher(text);
    boolean entity = false;
    while (reference.find()) {
      String name = reference.group().substring(1, reference.group().length() - 1);
      if (name.charAt(0) != '#' && !Entities.isNamedEntity(name)) {
        return false;
      }
      entity = true;
    }
    if (!entity && !CLOSING.matcher(text).find()) {
      return false;
    }
    Matcher tag = TAG.matcher(text);
    while (tag.find()) {
      if (!Tag.isKnownTag(tag.group(1).toLowerCase(java.util.Locale.ROOT))) {
        return false;
      }
    }
    return true;
  }
}
