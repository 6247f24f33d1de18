package dev.newsdigest.core.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Chinese quantities without a plain number: 翻倍, 腰斩, 一半, 百分之三十, 三分之二. */
final class ChineseSetPhrases {

  private ChineseSetPhrases() {}

  /** The phrase that starts here, null where there is none. */
  static @Nullable Quantity read(String s, int at) {
    char c = s.charAt(at);
    if (c == '翻') {
      return doubled(s, at);
    }
    if (s.startsWith("腰斩", at) || s.startsWith("减半", at)) {
      return Shares.ratio(s, at, at + 2, new BigDecimal("0.5"), Change.DECREASE);
    }
    if (s.startsWith("一半", at) || s.startsWith("半数", at)) {
      return Shares.share(s, at, at + 2, BigDecimal.valueOf(50));
    }
    if (s.startsWith("过半", at)) {
      return Shares.with(Shares.share(s, at, at + 2, BigDecimal.valueOf(50)), Rounding.OVER);
    }
    if (!ChineseNumerals.isNumeral(c)) {
      return null;
    }
    return s.startsWith("百分之", at) ? percent(s, at) : fraction(s, at);
  }

  /** 翻倍, 翻番 are 2, 翻两番 4, 翻三番 8, 翻了3倍 3. */
  private static @Nullable Quantity doubled(String s, int at) {
    int from = at + 1;
    from = Scan.at(s, from) == '了' ? from + 1 : from;
    RoundingWords.Found near = null;
    if (Scan.at(s, from) == '近' || Scan.at(s, from) == '超') {
      near = RoundingWords.before(s, from + 1);
      from++;
    }
    int numberEnd = ChineseNumerals.end(s, from);
    int digitsEnd = Scan.digitsEnd(s, from);
    long number = 1;
    boolean given = true;
    if (numberEnd > from) {
      number = ChineseNumerals.value(s, from, numberEnd);
      from = numberEnd;
    } else if (digitsEnd > from && digitsEnd - from < 4) {
      number = Long.parseLong(s.substring(from, digitsEnd));
      from = digitsEnd;
    } else {
      given = false;
    }
    char unit = Scan.at(s, from);
    long ratio;
    if (unit == '番') {
      ratio = number < 20 ? 1L << number : 0;
    } else if (unit == '倍') {
      ratio = given && number > 1 ? number : 2;
    } else {
      return null;
    }
    if (ratio == 0) {
      return null;
    }
    Quantity found = Shares.ratio(s, at, from + 1, BigDecimal.valueOf(ratio), Change.INCREASE);
    return near == null ? found : Shares.with(found, near.rounding());
  }

  private static @Nullable Quantity percent(String s, int at) {
    int from = at + 3;
    int end = ChineseNumerals.end(s, from);
    if (end > from) {
      return Shares.share(s, at, end, BigDecimal.valueOf(ChineseNumerals.value(s, from, end)));
    }
    Numeral digits = Scan.isDigit(s, from) ? Numerals.digits(s, from) : null;
    return digits == null ? null : Shares.share(s, at, digits.end(), digits.value());
  }

  /** 三分之二. */
  private static @Nullable Quantity fraction(String s, int at) {
    int end = ChineseNumerals.end(s, at);
    if (!s.startsWith("分之", end)) {
      return null;
    }
    int from = end + 2;
    int to = ChineseNumerals.end(s, from);
    long denominator = ChineseNumerals.value(s, at, end);
    if (to == from || denominator == 0) {
      return null;
    }
    return Shares.fraction(s, at, to, ChineseNumerals.value(s, from, to), denominator);
  }
}
