package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the number that starts at a place of a folded text: digits, Chinese numerals, English
 * words.
 */
final class Numerals {

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
    if (end < 0 || GluedDigits.arePartOfName(s, start, end)) {
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

  /** Chinese numerals, 几 and 数 with a scale, 七八. */
  static @Nullable Numeral chinese(String s, int start) {
    Numeral vague = VagueChineseNumerals.read(s, start);
    if (vague != null) {
      return ChineseScales.apply(s, vague);
    }
    int end = ChineseNumerals.end(s, start);
    if (end == start || isName(s, start, end)) {
      return null;
    }
    long value = ChineseNumerals.value(s, start, end);
    boolean scaled = ChineseNumerals.scale(s.charAt(end - 1)) >= 10_000;
    Numeral numeral =
        new Numeral(
            start, end, BigDecimal.valueOf(value), null, scaled, (char) 0, Rounding.EXACT, true);
    return ChineseScales.apply(s, numeral);
  }

  /** 零 alone and 零一万 are parts of names: 零售, 零部件, 零一万物. */
  private static boolean isName(String s, int start, int end) {
    if (s.charAt(start) != '零') {
      return false;
    }
    return end - start == 1
        ? Scan.at(s, end) != '元' && Scan.at(s, end) != '.'
        : ChineseNumerals.scale(s.charAt(end - 1)) > 0;
  }

  private static Numeral scale(String s, Numeral plain) {
    Numeral chinese = ChineseScales.apply(s, plain);
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
}
