package dev.newsdigest.core.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chinese numbers that leave the value open: 数亿, 几十, 十几, 七八, 四五十, 两三百. */
final class VagueChineseNumerals {

  private VagueChineseNumerals() {}

  /** Null where the numeral that starts here says one number. */
  static @Nullable Numeral read(String s, int start) {
    char c = s.charAt(start);
    if (c == '几' || c == '数') {
      return vague(s, start, start + 1);
    }
    int end = ChineseNumerals.end(s, start);
    if (end == start) {
      return null;
    }
    boolean tens = end == start + 1 && c == '十';
    return Scan.at(s, end) == '几' && (tens || s.charAt(end - 1) == '十')
        ? tensAndMore(s, start, end)
        : neighbours(s, start, end);
  }

  /** 七八, 四五十, 十七八, 两三百亿: one number or its neighbour. */
  private static @Nullable Numeral neighbours(String s, int start, int end) {
    int pair = -1;
    for (int i = start; i + 1 < end; i++) {
      int one = ChineseNumerals.digit(s.charAt(i));
      int other = ChineseNumerals.digit(s.charAt(i + 1));
      if (one < 0 || other < 0) {
        continue;
      }
      if (pair >= 0 || one == 0 || other != one + 1 && !(one == 3 && other == 5)) {
        return null;
      }
      pair = i;
    }
    if (pair < 0) {
      return null;
    }
    String before = s.substring(start, pair);
    String after = s.substring(pair + 2, end);
    long low = value(before + s.charAt(pair) + after);
    long high = value(before + s.charAt(pair + 1) + after);
    boolean scaled = ChineseNumerals.scale(s.charAt(end - 1)) >= 10_000;
    return new Numeral(
        start,
        end,
        BigDecimal.valueOf(low),
        BigDecimal.valueOf(high),
        scaled,
        (char) 0,
        Rounding.ABOUT,
        true);
  }

  private static long value(String numeral) {
    return ChineseNumerals.value(numeral, 0, numeral.length());
  }

  /** 数亿, 几十万: anything from two to nine of the scale. */
  private static @Nullable Numeral vague(String s, int start, int from) {
    int end = from;
    while (ChineseNumerals.scale(Scan.at(s, end)) > 0 && end - from < 4) {
      end++;
    }
    if (end == from) {
      return null;
    }
    BigDecimal scale = BigDecimal.valueOf(ChineseNumerals.value(s, from, end));
    return new Numeral(
        start,
        end,
        scale.multiply(BigDecimal.valueOf(2)),
        scale.multiply(BigDecimal.valueOf(9)),
        true,
        (char) 0,
        Rounding.ABOUT,
        true);
  }

  /** 十几亿, 三十几: one to nine above the tens. */
  private static Numeral tensAndMore(String s, int start, int tensEnd) {
    long tens = ChineseNumerals.value(s, start, tensEnd);
    return new Numeral(
        start,
        tensEnd + 1,
        BigDecimal.valueOf(tens + 1),
        BigDecimal.valueOf(tens + 9),
        false,
        (char) 0,
        Rounding.ABOUT,
        true);
  }
}
