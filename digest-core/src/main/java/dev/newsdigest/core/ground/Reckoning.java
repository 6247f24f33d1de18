package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Bound;
import java.util.List;

/**
 * Whether a figure follows from two figures of the articles by one step: sum, difference, share.
 */
final class Reckoning {

  private static final int MOST_FIGURES = 16;

  private Reckoning() {}

  static boolean follows(Amount claim, List<EvidenceFigure> figures) {
    int n = Math.min(figures.size(), MOST_FIGURES);
    for (int i = 0; i < n; i++) {
      Amount a = figures.get(i).amount();
      if (claim.isShare() && a.isShare() && complement(claim, a)) {
        return true;
      }
      for (int j = 0; j < n; j++) {
        Amount b = figures.get(j).amount();
        if (i != j && perYear(claim, a, b)) {
          return true;
        }
        if (i != j
            && a.comparable(b)
            && a.sameUnit(b)
            && !isRepeated(figures.get(i), figures.get(j))
            && step(claim, a, b, i < j)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same figure told again in another sentence or field is not to be added to itself. */
  private static boolean isRepeated(EvidenceFigure a, EvidenceFigure b) {
    return AmountMatch.of(a.amount(), b.amount()) == AmountMatch.SAME
        && !a.sentence().equals(b.sentence());
  }

  private static boolean step(Amount claim, Amount a, Amount b, boolean first) {
    if (claim.comparable(a) && claim.sameUnit(a)) {
      return first && near(claim, a.value() + b.value()) || near(claim, a.value() - b.value());
    }
    if (b.value() == 0) {
      return false;
    }
    double ratio = a.value() / b.value();
    return switch (claim.type()) {
      case PERCENT -> near(claim, ratio * 100) || near(claim, (ratio - 1) * 100);
      case RATIO -> near(claim, ratio);
      default -> false;
    };
  }

  /** Ten billion over two years is five a year. */
  private static boolean perYear(Amount claim, Amount total, Amount years) {
    return claim.per().equals("year")
        && years.unit().equals("year")
        && years.value() > 1
        && claim.comparable(total)
        && claim.sameUnit(total)
        && near(claim, total.value() / years.value());
  }

  private static boolean complement(Amount claim, Amount a) {
    return claim.bound() != Bound.EXACT && near(claim, 100 - a.value());
  }

  private static boolean near(Amount claim, double value) {
    return value > 0 && AmountMatch.sameValue(claim, claim.as(value));
  }
}
