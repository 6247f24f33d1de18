package dev.newsdigest.core.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The second number of a range: 30亿至40亿, $10-15 billion, between 3 and 5 percent. */
final class RangeReader {

  private RangeReader() {}

  /** Null where no range starts with {@code first}. */
  static @Nullable Numeral second(String s, Numeral first, Currencies.@Nullable Sign sign) {
    int end = afterUnit(s, first);
    int at = connector(s, first, end);
    if (at < 0) {
      return null;
    }
    if (sign != null) {
      // $10 to $15 billion: the sign may stand again.
      int digits = at;
      while (digits < s.length() && digits - at < 4 && !Scan.isDigit(s, digits)) {
        digits++;
      }
      Currencies.Sign again = Scan.isDigit(s, digits) ? Currencies.before(s, digits) : null;
      if (again != null && again.start() == at) {
        if (!again.currency().equals(sign.currency())) {
          return null;
        }
        at = digits;
      }
    }
    Numeral second = number(s, first, at);
    boolean or = Scan.isWordAt(s, Scan.spaces(s, end), "or");
    return second == null || !sameUnit(s, first, end, second) || or && !isNext(first, second)
        ? null
        : second;
  }

  /** "three or four", not "3 or 30". */
  private static boolean isNext(Numeral first, Numeral second) {
    return second.value().subtract(first.value()).compareTo(BigDecimal.ONE) == 0;
  }

  private static @Nullable Numeral number(String s, Numeral first, int at) {
    if (Scan.isDigit(s, at)) {
      return Numerals.digits(s, at);
    }
    if (first.spelled() && ChineseNumerals.isNumeral(Scan.at(s, at))) {
      return Numerals.chinese(s, at);
    }
    return first.spelled() && Scan.isWordStart(s, at) ? EnglishNumerals.read(s, at) : null;
  }

  /**
   * "up 62% to 56 million": a first number with a unit of its own needs the same behind the second.
   */
  private static boolean sameUnit(String s, Numeral first, int end, Numeral second) {
    if (end == first.end()) {
      return true;
    }
    Units.Found one = Units.at(s, first.end());
    Units.Found other = Units.at(s, second.end());
    return one != null && other != null && one.unit().equals(other.unit());
  }

  /** Percent signs and currencies stand with both ends as often as with the last. */
  private static int afterUnit(String s, Numeral first) {
    Units.Found unit = Units.at(s, first.end());
    boolean repeats =
        unit != null
            && (unit.unit().group() == Units.Group.PERCENT
                || unit.unit().group() == Units.Group.MONEY);
    return repeats ? unit.end() : first.end();
  }

  /** Where the second number starts, -1 where nothing connects. */
  private static int connector(String s, Numeral first, int end) {
    int at = Scan.spaces(s, end);
    char c = Scan.at(s, at);
    if (Scan.isWordAt(s, at, "-to") && Scan.at(s, at + 3) == '-') {
      return at + 4;
    }
    if (c == '-' || c == '~') {
      at++;
      at = Scan.at(s, at) == '-' ? at + 1 : at;
      return Scan.spaces(s, at);
    }
    if (c == '至' || c == '到') {
      // 从3亿到5亿 is a way, not a range, as is 涨40元至1780元.
      char before = Scan.at(s, Scan.spacesBack(s, first.start()) - 1);
      boolean moved =
          end > first.end() && s.charAt(end - 1) != '%' && "涨跌升降增减调".indexOf(before) >= 0;
      return before == '从' || before == '由' || moved ? -1 : Scan.spaces(s, at + 1);
    }
    String before = Scan.wordBefore(s, signStart(s, first.start()));
    if (Scan.isWordAt(s, at, "to") && !isWay(s, first, before)) {
      return Scan.spaces(s, at + 2);
    }
    if (Scan.isWordAt(s, at, "or")) {
      return Scan.spaces(s, at + 2);
    }
    if (Scan.isWordAt(s, at, "and") && before.equals("between")) {
      return Scan.spaces(s, at + 3);
    }
    return -1;
  }

  /** "from 10% to 15%" is a way; "ranging from 10% to 15%" a range. */
  private static boolean isWay(String s, Numeral first, String before) {
    if (!before.equals("from")) {
      return false;
    }
    int from = Scan.spacesBack(s, signStart(s, first.start())) - 4;
    return !Scan.wordBefore(s, from).startsWith("rang");
  }

  private static int signStart(String s, int start) {
    Currencies.Sign sign = Currencies.before(s, start);
    return sign == null ? start : sign.start();
  }

  /** What the scale words behind {@code numeral}'s digits multiply by. */
  static BigDecimal scaleOf(String s, Numeral numeral) {
    int digits = numeral.start();
    while (digits < numeral.end()
        && (Scan.isDigit(s, digits) || s.charAt(digits) == '.' || s.charAt(digits) == ',')) {
      digits++;
    }
    if (digits == numeral.start()) {
      return BigDecimal.ONE;
    }
    BigDecimal plain = new BigDecimal(s.substring(numeral.start(), digits).replace(",", ""));
    if (plain.signum() == 0) {
      return BigDecimal.ONE;
    }
    // 1亿2000万 is no multiple of its first digits.
    BigDecimal[] factor = numeral.value().divideAndRemainder(plain);
    return factor[1].signum() == 0 ? factor[0] : BigDecimal.ONE;
  }
}
