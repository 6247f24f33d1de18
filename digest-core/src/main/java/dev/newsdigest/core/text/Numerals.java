package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a place of a folded text: digits, Chinese numerals, English
 * words.
 */
final class Numerals {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final Map<String, Long> ENGLISH_SCALES =
      Map.ofEntries(
          Map.entry("hundred", 100L),
          Map.entry("thousand", 1_000L),
          Map.entry("million", 1_000_000L),
          Map.entry("billion", 1_000_000_000L),
          Map.entry("trillion", 1_000_000_000_000L),
          Map.entry("quadrillion", 1_000_000_000_000_000L),
          Map.entry("mn", 1_000_000L),
          Map.entry("mln", 1_000_000L),
          Map.entry("bn", 1_000_000_000L),
          Map.entry("bln", 1_000_000_000L),
          Map.entry("tn", 1_000_000_000_000L),
          Map.entry("trn", 1_000_000_000_000L),
          Map.entry("lakh", 100_000L),
          Map.entry("crore", 10_000_000L),
          Map.entry("dozen", 12L));

  private Numerals() {}

  /** Digits with what scales them; null where they belong to a name, a time or an address. */
  static @Nullable Numeral digits(String s, int start) {
    int end = digitsAndPoints(s, start);
    if (end < 0 || isPartOfName(s, start, end)) {
      return null;
    }
    String digits = s.substring(start, end).replace(",", "");
    // Longer rows are identifiers.
    if (digits.length() > 18) {
      return null;
    }
    Numeral plain =
        new Numeral(
            start, end, new BigDecimal(digits), null, false, (char) 0, Rounding.EXACT, false);
    return scale(s, plain);
  }

  /** Chinese numerals, 几 and 数 with a scale, 半. */
  static @Nullable Numeral chinese(String s, int start) {
    char c = s.charAt(start);
    if (c == '几' || c == '数') {
      return vague(s, start, start + 1);
    }
    int end = ChineseNumerals.end(s, start);
    if (end == start) {
      return null;
    }
    boolean tens = end == start + 1 && c == '十';
    if (Scan.at(s, end) == '几' && (tens || s.charAt(end - 1) == '十')) {
      return tensAndMore(s, start, end);
    }
    long value = ChineseNumerals.value(s, start, end);
    boolean scaled = ChineseNumerals.scale(s.charAt(end - 1)) >= 10_000;
    Numeral numeral =
        new Numeral(
            start, end, BigDecimal.valueOf(value), null, scaled, (char) 0, Rounding.EXACT, true);
    return chineseScale(s, numeral);
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
    Numeral numeral =
        new Numeral(
            start,
            tensEnd + 1,
            BigDecimal.valueOf(tens + 1),
            BigDecimal.valueOf(tens + 9),
            false,
            (char) 0,
            Rounding.ABOUT,
            true);
    return chineseScale(s, numeral);
  }

  private static Numeral scale(String s, Numeral plain) {
    Numeral chinese = chineseScale(s, plain);
    if (chinese.end() > plain.end()) {
      return chinese;
    }
    int end = plain.end();
    if (Scan.isLetter(s, end)) {
      int wordEnd = Scan.lettersEnd(s, end);
      if (wordEnd == end + 1 && "kmbt".indexOf(s.charAt(end)) >= 0 && !Scan.isDigit(s, wordEnd)) {
        long factor = letterScale(s.charAt(end));
        return new Numeral(
            plain.start(),
            wordEnd,
            plain.value().multiply(BigDecimal.valueOf(factor)),
            null,
            true,
            s.charAt(end),
            plain.rounding(),
            false);
      }
    }
    return englishScale(s, plain);
  }

  /** One or two scale words: {@code 3 million}, {@code two hundred thousand}. */
  static Numeral englishScale(String s, Numeral numeral) {
    Numeral scaled = numeral;
    for (int i = 0; i < 2; i++) {
      int at = scaled.end();
      if (Scan.at(s, at) == ' ' || Scan.at(s, at) == '-') {
        at++;
      }
      int end = Scan.lettersEnd(s, at);
      long factor = end == at ? 0 : ENGLISH_SCALES.getOrDefault(s.substring(at, end), 0L);
      if (factor == 0) {
        break;
      }
      scaled = scaled.scaledBy(BigDecimal.valueOf(factor), end);
    }
    return scaled;
  }

  /** 万, 亿, 千万 … behind the number, then 多 or 余; 1亿2000万 is one number. */
  private static Numeral chineseScale(String s, Numeral numeral) {
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

  private static long letterScale(char letter) {
    return switch (letter) {
      case 'k' -> 1_000L;
      case 'm' -> 1_000_000L;
      case 'b' -> 1_000_000_000L;
      default -> 1_000_000_000_000L;
    };
  }

  /** End of digits with thousands separators and one decimal point; -1 for versions and times. */
  private static int digitsAndPoints(String s, int start) {
    int end = Scan.digitsEnd(s, start);
    int leading = end - start;
    while (leading <= 3 && Scan.at(s, end) == ',' && Scan.digitsEnd(s, end + 1) == end + 4) {
      end += 4;
    }
    if (Scan.at(s, end) == '.' && Scan.isDigit(s, end + 1)) {
      end = Scan.digitsEnd(s, end + 1);
      if (Scan.at(s, end) == '.' && Scan.isDigit(s, end + 1)) {
        return -1;
      }
    }
    return end;
  }

  /** Glued to letters, to a hyphen behind letters, to a colon or a slash between digits. */
  private static boolean isPartOfName(String s, int start, int end) {
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
