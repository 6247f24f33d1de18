package dev.newsdigest.core.text;

/** Small steps over a folded text, shared by the readers of numbers, dates and quotations. */
final class Scan {

  private Scan() {}

  /** Folded character by character and in simplified script: offsets are those of the text. */
  static String folded(String text) {
    char[] out = new char[text.length()];
    for (int i = 0; i < out.length; i++) {
      char c = text.charAt(i);
      boolean clause = c == '，' && !partsThousands(text, out, i);
      out[i] = clause ? c : ChineseScript.simplified(Normalizer.fold(c));
    }
    return new String(out);
  }

  /** A Chinese comma parts clauses more often than thousands: 1，000 but 售价300，400元. */
  private static boolean partsThousands(String text, char[] folded, int comma) {
    for (int i = comma + 1; i <= comma + 3; i++) {
      if (i >= text.length() || !Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    boolean longer = comma + 4 < text.length() && Chars.isDigit(text.charAt(comma + 4));
    int start = comma;
    while (comma - start < 4 && start > 0 && Chars.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int leading = comma - start;
    boolean group = leading == 3 && start > 0 && folded[start - 1] == ',';
    return !longer && (leading == 1 || leading == 2 || group);
  }

  static boolean isDigit(String s, int at) {
    return at >= 0 && at < s.length() && s.charAt(at) >= '0' && s.charAt(at) <= '9';
  }

  static boolean isLetter(String s, int at) {
    return at >= 0 && at < s.length() && Chars.isLatin(s.charAt(at));
  }

  static boolean isHan(String s, int at) {
    return at >= 0 && at < s.length() && Chars.isHan(s.charAt(at));
  }

  /** The character, or a line feed outside the text. */
  static char at(String s, int at) {
    return at >= 0 && at < s.length() ? s.charAt(at) : '\n';
  }

  /** Whether a Latin word starts here. */
  static boolean isWordStart(String s, int at) {
    return isLetter(s, at) && !isLetter(s, at - 1) && !isDigit(s, at - 1) && at(s, at - 1) != '_';
  }

  static int digitsEnd(String s, int from) {
    int end = from;
    while (isDigit(s, end)) {
      end++;
    }
    return end;
  }

  /** One past the Latin letters from here, at most 40. */
  static int lettersEnd(String s, int from) {
    int end = from;
    while (end - from < 40 && isLetter(s, end)) {
      end++;
    }
    return end;
  }

  /** Skips spaces, not line breaks, at most 3. */
  static int spaces(String s, int from) {
    int end = from;
    while (end - from < 3 && at(s, end) == ' ') {
      end++;
    }
    return end;
  }

  /** Skips spaces backwards, at most 3. */
  static int spacesBack(String s, int end) {
    int start = end;
    while (end - start < 3 && at(s, start - 1) == ' ') {
      start--;
    }
    return start;
  }

  /** Whether a Latin word or phrase stands here whole. */
  static boolean isWordAt(String s, int at, String word) {
    int end = at + word.length();
    return s.startsWith(word, at) && !isLetter(s, end) && !isDigit(s, end);
  }

  /** Whether {@code phrase} ends at {@code end}; a Latin phrase as whole words. */
  static boolean endsWith(String s, int end, String phrase) {
    int start = end - phrase.length();
    return start >= 0
        && s.startsWith(phrase, start)
        && !(Chars.isLatin(phrase.charAt(0)) && isLetter(s, start - 1));
  }

  /** The Latin word that ends before {@code end}, spaces skipped; empty where there is none. */
  static String wordBefore(String s, int end) {
    int to = spacesBack(s, end);
    int from = to;
    while (to - from < 40 && isLetter(s, from - 1)) {
      from--;
    }
    return s.substring(from, to);
  }
}
