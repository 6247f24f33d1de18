package dev.newsdigest.core.text;

import java.util.Set;

/** Borders and forms of tokens that start with a Latin letter or a digit. */
final class LatinToken {

  /** Second parts of compounds that never belong to a product's name. */
  private static final Set<String> PLAIN_SECOND_PARTS =
      Set.of(
          "based",
          "powered",
          "like",
          "style",
          "driven",
          "level",
          "class",
          "sized",
          "size",
          "era",
          "led",
          "backed",
          "related",
          "enabled",
          "ready",
          "only",
          "free",
          "first",
          "generation",
          "scale",
          "native",
          "compatible",
          "equipped",
          "capable",
          "focused",
          "made",
          "owned");

  /** No name is longer; the limit keeps endless chains of hyphens linear. */
  private static final int LONGEST_JOINED = 64;

  private LatinToken() {}

  /** One past the last unit of the token that starts at {@code start}. */
  static int end(String text, int start) {
    int end = partEnd(text, start);
    while (end < text.length() - 1 && end - start < LONGEST_JOINED) {
      int joined = joined(text, start, end);
      if (joined == end) {
        break;
      }
      end = joined;
    }
    return trailing(text, start, end);
  }

  static Token of(String text, int start, int end) {
    String form = Normalizer.fold(text.substring(start, end));
    boolean number = true;
    for (int i = 0; i < form.length() && number; i++) {
      char c = form.charAt(i);
      number = c >= '0' && c <= '9' || c == '.' || c == ',' || c == '-';
    }
    return number
        ? new Token(form.replace(",", ""), TokenKind.NUMBER, start, end)
        : new Token(form, TokenKind.WORD, start, end);
  }

  /** Skips a possessive 's. */
  static int afterPossessive(String text, int end) {
    if (end + 1 < text.length()
        && isApostrophe(text.charAt(end))
        && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
        && (end + 2 == text.length() || !isPart(text.charAt(end + 2)))) {
      return end + 2;
    }
    return end;
  }

  /** The end after one more part when the mark at {@code end} binds, else {@code end}. */
  private static int joined(String text, int start, int end) {
    char mark = text.charAt(end);
    char before = text.charAt(end - 1);
    char after = text.charAt(end + 1);
    if (!isPart(after)) {
      return end;
    }
    boolean joins;
    if (mark == '.') {
      joins =
          Chars.isDigit(before)
              ? Chars.isDigit(after)
              : isLower(after) && end - start > 1 || isInitials(text, start, end);
    } else if (mark == ',') {
      joins = Chars.isDigit(before) && thousands(text, start, end);
    } else if (isApostrophe(mark)) {
      joins = Chars.isLatin(before) && Chars.isLatin(after) && afterPossessive(text, end) == end;
    } else if (mark == '-' || mark == '‐' || mark == '‑') {
      joins = hyphenJoins(text, start, end);
    } else if (mark == '&') {
      joins = end - start <= 3 && isUpper(before) && isUpper(after);
    } else {
      joins = mark == '_';
    }
    return joins ? partEnd(text, end + 1) : end;
  }

  private static boolean hyphenJoins(String text, int start, int end) {
    int rightEnd = partEnd(text, end + 1);
    boolean leftLetter = Chars.isLatin(text.charAt(start));
    if (!leftLetter) {
      return isDateShape(text, start, end);
    }
    boolean rightDigit = false;
    for (int i = end + 1; i < rightEnd; i++) {
      rightDigit |= Chars.isDigit(text.charAt(i));
    }
    if (rightDigit) {
      return true;
    }
    boolean single = end - start == 1 || rightEnd - end == 2;
    if (single) {
      return true;
    }
    boolean leftDigit = false;
    for (int i = start; i < end; i++) {
      leftDigit |= Chars.isDigit(text.charAt(i));
    }
    return leftDigit
        && rightEnd - end < 16
        && !PLAIN_SECOND_PARTS.contains(Normalizer.fold(text.substring(end + 1, rightEnd)));
  }

  /** {@code 2026-01-23}: four digits, then groups of two. */
  private static boolean isDateShape(String text, int start, int end) {
    int right = partEnd(text, end + 1) - end - 1;
    boolean first = end - start == 4 && allDigits(text, start, end);
    boolean second = end - start == 7 && text.charAt(start + 4) == '-';
    return (first || second) && right == 2 && allDigits(text, end + 1, end + 3);
  }

  private static boolean allDigits(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** {@code U.S}: single letters between the points so far. */
  private static boolean isInitials(String text, int start, int end) {
    return isUpper(text.charAt(end - 1))
        && (end - start == 1 || text.charAt(end - 2) == '.')
        && isUpper(text.charAt(end + 1))
        && (end + 2 == text.length() || !Chars.isLatin(text.charAt(end + 2)));
  }

  /** Exactly three digits follow, and at most three go before the first comma. */
  private static boolean thousands(String text, int start, int end) {
    int digits = 0;
    int i = end + 1;
    while (i < text.length() && digits < 4 && Chars.isDigit(text.charAt(i))) {
      digits++;
      i++;
    }
    int left = end - start;
    return digits == 3
        && (left <= 3 || text.charAt(end - 4) == ',')
        && Chars.isDigit(text.charAt(start));
  }

  /** The point that closes initials, the marks of C++ and C#. */
  private static int trailing(String text, int start, int end) {
    if (end >= text.length()) {
      return end;
    }
    char mark = text.charAt(end);
    if (mark == '.'
        && end - start >= 3
        && text.charAt(end - 2) == '.'
        && isUpper(text.charAt(end - 1))) {
      return end + 1;
    }
    if (end - start == 1 && Chars.isLatin(text.charAt(start))) {
      if (mark == '#') {
        return end + 1;
      }
      if (mark == '+' && end + 1 < text.length() && text.charAt(end + 1) == '+') {
        return end + 2;
      }
    }
    return end;
  }

  private static int partEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c) {
    return Chars.isLatin(c) || Chars.isDigit(c) || c >= 0x300 && c <= 0x36F && c != 0x34F;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’';
  }

  private static boolean isLower(char c) {
    return Chars.isLatin(c) && Character.isLowerCase(c);
  }

  private static boolean isUpper(char c) {
    return Chars.isLatin(c) && Character.isUpperCase(c);
  }
}
