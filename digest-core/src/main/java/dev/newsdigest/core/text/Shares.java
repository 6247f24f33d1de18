package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.math.MathContext;

/** Builds the quantities that phrases without a plain number say: shares of a whole and ratios. */
final class Shares {

  private static final MathContext DIGITS = new MathContext(4);

  private Shares() {}

  /** A fraction in per cent. */
  static BigDecimal hundredths(long numerator, long denominator) {
    return QuantityAssembly.plain(
        BigDecimal.valueOf(numerator * 100).divide(BigDecimal.valueOf(denominator), DIGITS));
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
