package dev.newsdigest.core.render;

import java.util.regex.Pattern;

/** Makes foreign text plain in Markdown (CommonMark 0.31): no markup, no HTML, one line. */
final class MarkdownText {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>#|~!&]");
  private static final Pattern LIST_START = Pattern.compile("^(\\s*)([-+]|\\d+[.)])(\\s)");

  private MarkdownText() {}

  static String plain(String text) {
    String line = VisibleText.of(text).replaceAll("\\s+", " ").strip();
    String escaped = SPECIAL.matcher(line).replaceAll(match -> "\\\\" + escape(match.group()));
    return LIST_START.matcher(escaped).replaceFirst("$1\\\\$2$3");
  }

  private static String escape(String special) {
    return special.equals("\\") ? "\\\\" : special;
  }
}
