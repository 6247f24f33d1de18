package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Bound;
import dev.newsdigest.core.ground.Amount.Type;

/** How a claim's figure stands to an article's. */
enum AmountMatch {
  /** The same figure, rounding words and significant digits considered. */
  SAME,
  /** The same digits in another currency. */
  CURRENCY,
  /** The same digits off by a power of ten: 万 and 亿, million and billion. */
  SCALE,
  /** Percent told as percentage points or the other way round. */
  POINTS,
  /** Comparable and different. */
  VALUE,
  /** Cannot be compared. */
  NONE;

  /** Share by which "about" may miss. */
  private static final double ABOUT = 0.07;

  /** Share by which "over" and "nearly" may miss on their side. */
  private static final double BEYOND = 0.3;

  static AmountMatch of(Amount claim, Amount article) {
    if (!claim.comparable(article)) {
      return NONE;
    }
    boolean sameValue = sameValue(claim, article);
    if (claim.type() == Type.MONEY && article.type() == Type.MONEY && !claim.sameUnit(article)) {
      return sameValue ? CURRENCY : NONE;
    }
    if (!claim.sameUnit(article) || claim.type() != article.type() && !claim.isShare()) {
      // another counting word, or none: only a striking number tells that it is the same
      return sameValue && striking(claim.value()) ? SAME : NONE;
    }
    if (sameValue) {
      boolean points = claim.type() != article.type() && claim.isShare() && article.isShare();
      return points ? POINTS : SAME;
    }
    return offByPowerOfTen(claim.value(), article.value()) ? SCALE : VALUE;
  }

  private static boolean striking(double value) {
    return Math.abs(value) >= 100
        || Math.abs(value) >= 13 && value % 10 != 0
        || value != Math.rint(value);
  }

  static boolean sameValue(Amount claim, Amount article) {
    if (claim.isRange() && article.isRange()) {
      return same(claim, article, claim.value(), article.value())
          && same(claim, article, claim.high(), article.high());
    }
    return same(claim, article, claim.value(), article.value())
        || same(claim, article, claim.high(), article.high())
        || same(claim, article, claim.value(), article.high());
  }

  private static boolean same(Amount claim, Amount article, double claimed, double told) {
    double c = Math.abs(claimed);
    double a = Math.abs(told);
    if (c == a) {
      return true;
    }
    if (c == 0 || a == 0) {
      return false;
    }
    double off = c / a - 1;
    boolean loose = claim.bound() == Bound.ABOUT || article.bound() == Bound.ABOUT;
    if (claim.bound() == Bound.OVER || article.bound() == Bound.UNDER) {
      // "over 500" is told of 514; "500" may be told of "nearly 500"
      if (off <= 0.005 && off >= -BEYOND / 2) {
        return true;
      }
    }
    if (claim.bound() == Bound.UNDER || article.bound() == Bound.OVER) {
      if (off >= -0.005 && off <= BEYOND / 2) {
        return true;
      }
    }
    if (loose && Math.abs(off) <= ABOUT) {
      return true;
    }
    return Math.abs(off) <= 0.005 || claim.bound() != Bound.EXACT && roundsTo(a, c);
  }

  /** Whether a figure gives another when rounded to its significant digits. */
  static boolean roundsTo(double exact, double rounded) {
    double magnitude = Math.pow(10, Math.floor(Math.log10(rounded)));
    for (double step = magnitude; step >= magnitude / 1000; step /= 10) {
      double units = rounded / step;
      if (Math.abs(units - Math.rint(units)) < 1e-6) {
        return Math.abs(Math.rint(exact / step) - Math.rint(units)) < 0.5;
      }
    }
    return false;
  }

  private static boolean offByPowerOfTen(double a, double b) {
    if (a == 0 || b == 0) {
      return false;
    }
    double power = Math.log10(Math.abs(a / b));
    return Math.abs(power) > 0.5 && Math.abs(power - Math.rint(power)) < 0.003;
  }
}
