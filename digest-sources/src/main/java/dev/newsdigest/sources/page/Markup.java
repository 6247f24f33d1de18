package dev.newsdigest.sources.page;

import java.util.Set;

/** Markup before it is parsed: what can be told from its text alone, in one look. */
final class Markup {

  /**
   * Start tags a page may have. The longest live blogs have a third of that; with more, parser and
   * scoring take seconds, and some nestings (tables, lists, ruby) the square of their number.
   */
  static final int MAX_TAGS = 120_000;

  /** HTML's formatting elements (WHATWG HTML, 13.2.4.3). */
  static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private static final String[][] BY_LETTER = byLetter();

  private final int tags;
  private final int formattingTags;

  private Markup(int tags, int formattingTags) {
    this.tags = tags;
    this.formattingTags = formattingTags;
  }

  /** Start tags, those in comments and scripts included; no more than one over the limit. */
  int tags() {
    return tags;
  }

  /** The start tags among them that open formatting elements. */
  int formattingTags() {
    return formattingTags;
  }

  static Markup of(String html) {
    int tags = 0;
    int formatting = 0;
    int last = html.length() - 2;
    for (int at = html.indexOf('<');
        at >= 0 && at <= last && tags <= MAX_TAGS;
        at = html.indexOf('<', at + 1)) {
      int letter = (html.charAt(at + 1) | 0x20) - 'a';
      if (letter >= 0 && letter < BY_LETTER.length) {
        tags++;
        formatting += startsWithAny(html, at + 1, letter) ? 1 : 0;
      }
    }
    return new Markup(tags, formatting);
  }

  private static boolean startsWithAny(String html, int from, int letter) {
    for (String name : BY_LETTER[letter]) {
      int end = from + name.length();
      if ((end == html.length() || end < html.length() && !isNamePart(html.charAt(end)))
          && html.regionMatches(true, from, name, 0, name.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character may be part of a tag's name, as far as tag names are asked for. */
  static boolean isNamePart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }

  /** Returns the place behind a comment that starts here; the text's length for one left open. */
  static int afterComment(String html, int start) {
    // From the second character on: <!--> is a whole comment.
    for (int at = html.indexOf("--", start + 2); at >= 0; at = html.indexOf("--", at + 1)) {
      if (html.startsWith(">", at + 2)) {
        return at + 3;
      }
      if (at > start + 2 && html.startsWith("!>", at + 2)) {
        return at + 4;
      }
    }
    return html.length();
  }

  /** Returns the place of the end tag of an element without markup inside; -1 for none. */
  static int endTag(String html, String name, int from) {
    for (int at = html.indexOf("</", from); at >= 0; at = html.indexOf("</", at + 2)) {
      int end = at + 2 + name.length();
      if (html.regionMatches(true, at + 2, name, 0, name.length())
          && (end >= html.length() || !isNamePart(html.charAt(end)))) {
        return at;
      }
    }
    return -1;
  }

  private static String[][] byLetter() {
    String[][] table = new String[26][];
    for (int i = 0; i < table.length; i++) {
      char first = (char) ('a' + i);
      table[i] =
          FORMATTING.stream().filter(n -> n.charAt(0) == first).sorted().toArray(String[]::new);
    }
    return table;
  }
}
