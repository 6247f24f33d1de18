package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Builds the quantities that phrases without a plain number say: shares of a whole and ratios. */
final class Shares {

  private static final MathContext DIGITS = new MathContext(4);

  private Shares() {}

  /**
   * A fraction, in per cent. Those that per cent do not give evenly are meant roughly: who writes
   * "a third" may mean 33 %.
   */
  static Quantity fraction(String s, int start, int end, long numerator, long denominator) {
    BigDecimal hundredths = BigDecimal.valueOf(numerator * 100);
    BigDecimal whole = BigDecimal.valueOf(denominator);
    BigDecimal value = QuantityAssembly.plain(hundredths.divide(whole, DIGITS));
    Quantity share = share(s, start, end, value);
    boolean even = value.multiply(whole).compareTo(hundredths) == 0;
    return even || share.rounding() != Rounding.EXACT ? share : with(share, Rounding.ABOUT);
  }

  static Quantity share(String s, int start, int end, BigDecimal value) {
    return quantity(s, start, end, QuantityKind.PERCENT, value, ChangeWords.around(s, start, end));
  }

  static Quantity ratio(String s, int start, int end, BigDecimal value, Change change) {
    return quantity(s, start, end, QuantityKind.MULTIPLE, value, change);
  }

  private static Quantity quantity(
      String s, int start, int end, QuantityKind kind, BigDecimal value, Change change) {
    RoundingWords.Found before = RoundingWords.before(s, start);
    RoundingWords.Found after = before == null ? RoundingWords.after(s, end) : null;
    Rounding rounding =
        before != null ? before.rounding() : after != null ? after.rounding() : Rounding.EXACT;
    return new Quantity(new TextSpan(start, end), kind, value, null, null, rounding, change, null);
  }

  static Quantity with(Quantity q, Rounding rounding) {
    return new Quantity(
        q.span(),
        q.kind(),
        q.value(),
        q.upper(),
        q.unitCode(),
        rounding,
        q.change(),
        q.periodCode());
  }
}
