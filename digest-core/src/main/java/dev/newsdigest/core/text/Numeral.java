package dev.newsdigest.core.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number as read from a text, before its unit is known.
 *
 * @param start first character
 * @param end one past the last, scale words (万, billion) and 多 included
 * @param value in full
 * @param high upper end where the words leave it open: 数亿, 十几, dozens; else null
 * @param scaled whether a scale word multiplied it
 * @param letter a scale of one letter glued to the digits ('k', 'm', 'b', 't'), else 0
 * @param rounding what the number's own words say (多, 余, 几)
 * @param spelled written in words or Chinese numerals, not digits
 */
record Numeral(
    int start,
    int end,
    BigDecimal value,
    @Nullable BigDecimal high,
    boolean scaled,
    char letter,
    Rounding rounding,
    boolean spelled) {

  Numeral scaledBy(BigDecimal factor, int newEnd) {
    BigDecimal newHigh = high == null ? null : high.multiply(factor);
    return new Numeral(
        start, newEnd, value.multiply(factor), newHigh, true, (char) 0, rounding, spelled);
  }

  Numeral rounded(Rounding newRounding, int newEnd) {
    return new Numeral(start, newEnd, value, high, scaled, letter, newRounding, spelled);
  }
}
