package dev.newsdigest.sources.page;

import java.util.HashSet;
import java.util.Set;

/**
 * A page's markup before it is parsed. One quick look from tag to tag counts the formatting tags
 * and leaves out what stands in scripts and style sheets: nobody reads it, and it is a third of a
 * usual page. Parsing the rest saves more time than the look takes.
 *
 * @param html the page without the content of scripts and style sheets; JSON-LD is kept
 * @param formattingTags how many start tags of HTML's formatting elements there are
 */
record Markup(String html, int formattingTags) {

  /** HTML's formatting elements (WHATWG HTML, 13.2.4.3). */
  static final Set<String> FORMATTING =
      Set.of(
          "a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong",
          "tt", "u");

  private static final String[][] FORMATTING_BY_LETTER = byLetter(FORMATTING);
  private static final String[][] RAW_BY_LETTER = byLetter(Set.of("script", "style"));
  private static final int SHORTEST_RAW = 5;
  private static final int LONGEST = 6;

  static Markup of(String html) {
    return new Look(html).take();
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

  private static String[][] byLetter(Set<String> names) {
    String[][] table = new String[26][];
    for (int i = 0; i < table.length; i++) {
      char first = (char) ('a' + i);
      table[i] = names.stream().filter(n -> n.charAt(0) == first).sorted().toArray(String[]::new);
    }
    return table;
  }

  private static final class Look {
    private final String html;
    private final StringBuilder kept = new StringBuilder();
    private final Set<String> unclosed = new HashSet<>(2);
    private int copied;
    private int formatting;

    Look(String html) {
      this.html = html;
    }

    Markup take() {
      int last = html.length() - 2;
      int before = 0;
      for (int at = html.indexOf('<'); at >= 0 && at < last; ) {
        char next = html.charAt(at + 1);
        int from = at + 1;
        if (next == '!' && html.startsWith("--", at + 2)) {
          from = afterComment(html, at);
        } else if (next != '/') {
          int length = nameLength(at + 1);
          if (isOneOf(FORMATTING_BY_LETTER, at + 1, length)) {
            formatting++;
          } else if (length >= SHORTEST_RAW && isOneOf(RAW_BY_LETTER, at + 1, length)) {
            String name = Names.lower(html.substring(at + 1, at + 1 + length));
            from = leaveOut(name, at, html.lastIndexOf('>', at) >= before);
          }
        }
        before = at;
        at = html.indexOf('<', from);
      }
      if (copied == 0) {
        return new Markup(html, formatting);
      }
      return new Markup(kept.append(html, copied, html.length()).toString(), formatting);
    }

    /** Length of the tag's name; more than {@link #LONGEST} stands for any longer one. */
    private int nameLength(int from) {
      int to = from;
      while (to < html.length() && to - from <= LONGEST && isNamePart(html.charAt(to))) {
        to++;
      }
      return to - from;
    }

    private boolean isOneOf(String[][] names, int from, int length) {
      if (length == 0 || length > LONGEST) {
        return false;
      }
      int letter = (html.charAt(from) | 0x20) - 'a';
      if (letter < 0 || letter >= names.length) {
        return false;
      }
      for (String name : names[letter]) {
        if (name.length() == length && html.regionMatches(true, from, name, 0, length)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Leaves out what stands in the element that starts here, if it is plain where it ends.
     *
     * @param outside whether the tag before has ended, so that this is no attribute's value
     * @return where to look on
     */
    private int leaveOut(String name, int start, boolean outside) {
      int open = html.indexOf('>', start) + 1;
      int close = open == 0 || unclosed.contains(name) ? -1 : endTag(html, name, open);
      if (close < 0) {
        unclosed.add(name);
        return start + 1;
      }
      String tag = Names.lower(html.substring(start, open));
      String content = html.substring(open, close);
      boolean plain =
          outside
              && !tag.endsWith("/>")
              && !tag.contains("ld+json")
              && isEven(tag, '"')
              && isEven(tag, '\'')
              && !content.contains("<!--");
      if (plain) {
        kept.ensureCapacity(html.length());
        kept.append(html, copied, open);
        copied = close;
      }
      return close;
    }

    private static boolean isEven(String tag, char quote) {
      return tag.chars().filter(c -> c == quote).count() % 2 == 0;
    }
  }
}
