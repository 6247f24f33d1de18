package dev.newsdigest.core.text;

import java.math.BigDecimal;

/** Scale words behind a number in a Chinese text: 万, 亿, 千万, 兆, and 多 or 余 with them. */
final class ChineseScales {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private ChineseScales() {}

  /** 万, 亿, 千万 … behind the number, then 多 or 余; 1亿2000万 is one number. */
  static Numeral apply(String s, Numeral numeral) {
    int at = Scan.spaces(s, numeral.end());
    boolean vagueBefore = isSome(s, at);
    int from = vagueBefore ? at + 1 : at;
    int end = from;
    while (ChineseNumerals.scale(Scan.at(s, end)) > 0 && end - from < 4 && !isUnitOfScale(s, end)) {
      end++;
    }
    Numeral result = numeral;
    if (end > from && (numeral.spelled() || s.charAt(end - 1) != '十' || end - from > 1)) {
      BigDecimal factor = BigDecimal.valueOf(ChineseNumerals.value(s, from, end));
      result = numeral.scaledBy(factor, end);
      result = vagueBefore ? result.rounded(Rounding.OVER, end) : result;
      result = withRest(s, result, s.charAt(end - 1));
    } else if (Scan.at(s, at) == '兆' && !isUnitOfScale(s, at)) {
      result = numeral.scaledBy(BigDecimal.valueOf(1_000_000_000_000L), at + 1);
    }
    int some = Scan.spaces(s, result.end());
    if (isSome(s, some) && result.high() == null) {
      result = result.rounded(Rounding.OVER, some + 1);
    }
    return result;
  }

  /** The 2000万 of 1亿2000万. */
  private static Numeral withRest(String s, Numeral whole, char scale) {
    int from = whole.end();
    int end = Scan.digitsEnd(s, from);
    boolean smaller = scale == '亿' && Scan.at(s, end) == '万';
    boolean thousand = scale == '万' && Scan.at(s, end) == '千' && end - from == 1;
    // 3万9900: the digits fill the four places below the scale.
    boolean ones = scale == '万' && end - from == 4 && ChineseNumerals.scale(Scan.at(s, end)) == 0;
    if (end == from || end - from > 4 || !smaller && !thousand && !ones) {
      return whole;
    }
    BigDecimal rest = new BigDecimal(s.substring(from, end));
    BigDecimal factor = ones ? BigDecimal.ONE : smaller ? TEN_THOUSAND : BigDecimal.valueOf(1000);
    return new Numeral(
        whole.start(),
        ones ? end : end + 1,
        whole.value().add(rest.multiply(factor)),
        null,
        true,
        (char) 0,
        whole.rounding(),
        whole.spelled());
  }

  /** 千瓦, 兆字节: the character belongs to the unit. */
  private static boolean isUnitOfScale(String s, int at) {
    char c = Scan.at(s, at);
    char next = Scan.at(s, at + 1);
    return c == '千' && "瓦克米赫字卡帕".indexOf(next) >= 0
        || c == '兆' && "瓦字赫比欧".indexOf(next) >= 0
        || c == '百' && (next == '分' || next == '度' || next == '货');
  }

  /** 多 or 余 that means "and some", not the start of 多模态 or 多轮. */
  private static boolean isSome(String s, int at) {
    char c = Scan.at(s, at);
    return c == '余' && "额下".indexOf(Scan.at(s, at + 1)) < 0
        || c == '多' && "模语媒端边".indexOf(Scan.at(s, at + 1)) < 0;
  }
}
