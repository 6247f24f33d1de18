package dev.newsdigest.core.text;

/** Digits that belong to a name, a time or an address because of what they are glued to. */
final class GluedDigits {

  private GluedDigits() {}

  /** Glued to letters, to a hyphen behind letters, to a colon or a slash between digits. */
  static boolean arePartOfName(String s, int start, int end) {
    char before = Scan.at(s, start - 1);
    if (Chars.isLatin(before) && !isCurrencyCode(s, start) || before == '_' || before == '@') {
      return true;
    }
    if (before == '-' && isNameBeforeHyphen(s, start - 1)) {
      return true;
    }
    if ((before == '.' || before == ':' || before == '/') && Scan.isDigit(s, start - 2)) {
      return true;
    }
    char after = Scan.at(s, end);
    return (after == ':' || after == '/') && Scan.isDigit(s, end + 1) || after == '_';
  }

  /** GPT-5, Qwen3-32B, 小米-17: what the hyphen binds to starts with a letter. */
  private static boolean isNameBeforeHyphen(String s, int hyphen) {
    int from = hyphen;
    while (hyphen - from < 24 && isNameChar(Scan.at(s, from - 1))) {
      from--;
    }
    if (from < hyphen) {
      return Scan.isLetter(s, from) && !s.substring(from, hyphen).equals("mid");
    }
    // 小米-17 is a name, 9亿元-10亿元 a range.
    for (int i = hyphen - 1; i >= hyphen - 6 && Scan.isHan(s, i); i--) {
      if (Scan.isDigit(s, i - 1)) {
        return false;
      }
    }
    return Scan.isHan(s, hyphen - 1);
  }

  private static boolean isNameChar(char c) {
    return Chars.isLatin(c) || c >= '0' && c <= '9' || c == '-' || c == '.';
  }

  private static boolean isCurrencyCode(String s, int start) {
    return Currencies.codeBefore(s, start) != null;
  }
}
