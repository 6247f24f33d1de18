package dev.newsdigest.core.ground;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim's figure held against every figure of the cited articles. It is compared once, by its
 * value alone; whether it also stands on the same measure is asked of the result.
 *
 * @param claim the claim
 * @param amount its figure
 * @param all the figures of the articles
 * @param same those of them that are the same figure
 * @param mismatch the nearest of those that are comparable and other; null where there is none
 */
record FigureComparison(
    TextView claim,
    Amount amount,
    List<EvidenceFigure> all,
    List<EvidenceFigure> same,
    @Nullable Mismatch mismatch) {

  /**
   * A comparable figure that is another.
   *
   * @param figure the article's figure
   * @param how what tells them apart
   */
  record Mismatch(EvidenceFigure figure, AmountMatch how) {}

  static FigureComparison of(TextView claim, Amount amount, List<EvidenceFigure> all) {
    List<EvidenceFigure> same = new ArrayList<>();
    Mismatch nearest = null;
    for (EvidenceFigure figure : all) {
      AmountMatch match = AmountMatch.of(amount, figure.amount());
      if (match == AmountMatch.SAME) {
        same.add(figure);
      } else if (match != AmountMatch.NONE
          && (nearest == null || match.compareTo(nearest.how()) < 0)) {
        nearest = new Mismatch(figure, match);
      }
    }
    return new FigureComparison(claim, amount, all, same, nearest);
  }

  /**
   * The mismatch, if nothing else in the articles can make up for it: no reckoning turns one
   * currency into another or percent into points, and a number without a unit does not tell whose
   * currency is right.
   */
  @Nullable Mismatch decisiveMismatch() {
    if (mismatch == null) {
      return null;
    }
    boolean decisive =
        switch (mismatch.how()) {
          case CURRENCY -> same.stream().allMatch(figure -> figure.amount().unit().isEmpty());
          case POINTS -> same.isEmpty();
          default -> false;
        };
    return decisive ? mismatch : null;
  }

  /** Whether a figure of the articles is one of the claim's figures, this one or another. */
  boolean isClaimed(EvidenceFigure figure) {
    return claim.amounts().stream()
        .anyMatch(own -> AmountMatch.of(own, figure.amount()) == AmountMatch.SAME);
  }

  /** Whether a figure of the articles is of the same sort and has another value. */
  boolean isOtherValue(EvidenceFigure figure) {
    return AmountMatch.of(amount, figure.amount()) == AmountMatch.VALUE;
  }
}
