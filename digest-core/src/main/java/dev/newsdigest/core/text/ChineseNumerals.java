package dev.newsdigest.core.text;

/** Numbers written in Chinese characters, Simplified, and the scales 万 and 亿. */
final class ChineseNumerals {

  private static final String DIGITS = "零一二三四五六七八九";
  private static final int LONGEST = 14;

  private ChineseNumerals() {}

  /** Value of a digit, 两 and 〇 included; -1 for anything else. */
  static int digit(char c) {
    return c == '两' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
  }

  /** Value of 十 to 亿; 0 for anything else. */
  static long scale(char c) {
    return switch (c) {
      case '十' -> 10;
      case '百' -> 100;
      case '千' -> 1_000;
      case '万' -> 10_000;
      case '亿' -> 100_000_000;
      default -> 0;
    };
  }

  static boolean isNumeral(char c) {
    return digit(c) >= 0 || scale(c) > 0;
  }

  static int end(String s, int from) {
    int end = from;
    while (end < s.length() && end - from < LONGEST && isNumeral(s.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The number from {@code from} to {@code to}, which are all numerals. */
  static long value(String s, int from, int to) {
    long total = 0;
    long wan = 0;
    long section = 0;
    long digit = 0;
    boolean scaled = false;
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      long scale = scale(c);
      if (scale == 0) {
        // Digits one after another are read out: 二〇二六.
        digit = i > from && scale(s.charAt(i - 1)) == 0 ? digit * 10 + digit(c) : digit(c);
      } else if (scale < 10_000) {
        section += (digit == 0 ? 1 : digit) * scale;
        digit = 0;
      } else if (scale == 10_000) {
        long before = section + digit;
        wan = (wan + (before == 0 && wan == 0 ? 1 : before)) * scale;
        section = 0;
        digit = 0;
      } else {
        long before = wan + section + digit;
        total = (total + (before == 0 && total == 0 ? 1 : before)) * scale;
        wan = 0;
        section = 0;
        digit = 0;
      }
      scaled |= scale > 0;
    }
    long shorthand = scaled && to - from >= 2 ? shorthand(s, to) : 1;
    return total + wan + section + digit * shorthand;
  }

  /** 一万五 is 15,000: a digit right behind 百 or more stands for the next lower scale. */
  private static long shorthand(String s, int to) {
    if (digit(s.charAt(to - 1)) < 1) {
      return 1;
    }
    long scale = scale(s.charAt(to - 2));
    return scale >= 100 ? scale / 10 : 1;
  }
}
