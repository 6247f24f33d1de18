package dev.newsdigest.core.render;

import java.util.regex.Pattern;

/**
 * Drops characters that cannot be seen but change what a reader sees or a parser reads: controls,
 * bidirectional overrides (Trojan Source, CVE-2021-42574), zero-width characters, tag characters
 * and unpaired surrogates.
 */
final class VisibleText {

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F\\u061C\\u180E\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFE\\uFFFF"
              + "\\x{E0000}-\\x{E007F}]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");

  private VisibleText() {}

  static String of(String text) {
    // Line and paragraph separators part words, so they leave a blank.
    String lines = text.replace((char) 0x2028, (char) 0x20).replace((char) 0x2029, (char) 0x20);
    return INVISIBLE.matcher(lines).replaceAll("");
  }
}
