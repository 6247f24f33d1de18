package dev.newsdigest.sources.page;

import java.util.Locale;

/** Comparing names and headlines without regard to case, spacing and punctuation. */
final class Names {

  private Names() {}

  /** Returns letters and digits only, in lower case. */
  static String loose(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.appendCodePoint(Character.toLowerCase(c)));
    return out.toString();
  }

  /** Words as white space parts them; Chinese counts each Han character. */
  static int words(String text) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x3040 && c <= 0x9fff || c >= 0xac00 && c <= 0xd7a3) {
        words++;
        inWord = false;
      } else if (Whitespace.isSpace(c)) {
        inWord = false;
      } else if (!inWord) {
        inWord = true;
        words++;
      }
    }
    return words;
  }

  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
