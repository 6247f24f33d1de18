package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Bound;
import dev.newsdigest.core.ground.Amount.Type;
import dev.newsdigest.core.text.Change;

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
    if (claim.type() == Type.RATIO || article.type() == Type.RATIO) {
      Amount ratio = claim.type() == Type.RATIO ? claim : article;
      if (claim.type() != article.type()) {
        Amount share = ratio == claim ? article : claim;
        return isMultiple(ratio, share) ? SAME : NONE;
      }
    }
    boolean sameValue = sameValue(claim, article) || isFold(claim, article);
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

  /** 增长5倍 leads to six times, and many tell it as fivefold. */
  private static boolean isFold(Amount claim, Amount article) {
    return claim.type() == Type.RATIO
        && article.type() == Type.RATIO
        && article.change() == Change.INCREASE
        && sameValue(claim, article.as(article.value() - 1));
  }

  /** A growth of 214 % is one of 2.1 times, 增长2.1倍, and a rise to 3.1 times. */
  private static boolean isMultiple(Amount ratio, Amount share) {
    double more = share.value() / 100;
    double most = share.high() / 100;
    for (double times : new double[] {more, more + 1, most, most + 1}) {
      if (times >= 0.5 && (roundsTo(times, ratio.value()) || times == ratio.value())) {
        return true;
      }
    }
    return false;
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
      if (off <= 0.005 && off >= -beyond(claim, article, Bound.OVER)) {
        return true;
      }
    }
    if (claim.bound() == Bound.UNDER || article.bound() == Bound.OVER) {
      if (off >= -0.005 && off <= beyond(claim, article, Bound.UNDER)) {
        return true;
      }
    }
    if (loose && Math.abs(off) <= ABOUT) {
      return true;
    }
    return Math.abs(off) <= 0.005 || claim.bound() != Bound.EXACT && roundsTo(a, c);
  }

  /**
   * How far a figure may lie beyond a bound: widely where the claim itself sets it, hardly where
   * only the article does.
   */
  private static double beyond(Amount claim, Amount article, Bound bound) {
    return claim.bound() == bound ? BEYOND / 2 : BEYOND / 6;
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
