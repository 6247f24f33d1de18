package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Comparing names and headlines without regard to case, spacing and punctuation. */
final class Names {

  private Names() {}

  /** Returns letters and digits only, in lower case. */
  static String loose(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isLetterOrDigit(c)) {
        out.appendCodePoint(Character.toLowerCase(c));
      }
    }
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

  /** Words of four letters or more in lower case; of Han characters, each pair of neighbours. */
  static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int before = 0;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      boolean han = Character.isIdeographic(c);
      if (han && before != 0) {
        tokens.add(new StringBuilder().appendCodePoint(before).appendCodePoint(c).toString());
      }
      before = han ? c : 0;
      if (!han && Character.isLetterOrDigit(c)) {
        word.appendCodePoint(Character.toLowerCase(c));
      } else if (word.length() > 0) {
        addWord(word, tokens);
      }
    }
    addWord(word, tokens);
    return tokens;
  }

  private static void addWord(StringBuilder word, List<String> tokens) {
    if (word.length() >= 4) {
      tokens.add(word.toString());
    }
    word.setLength(0);
  }
}
