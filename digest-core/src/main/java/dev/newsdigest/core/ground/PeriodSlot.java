package dev.newsdigest.core.ground;

import org.jspecify.annotations.Nullable;

/**
 * The period a figure is counted by: "10 billion a year" of an article that has 10 billion over two
 * years.
 */
final class PeriodSlot {

  /** Characters within which a span of years after the figure belongs to it. */
  private static final int REACH_AFTER = 20;

  /** Characters within which one before it does: 两年内100亿. */
  private static final int REACH_BEFORE = 8;

  private PeriodSlot() {}

  /** What is wrong with the period; null where the claim names none or an article may have it. */
  static @Nullable SlotMismatch mismatch(FigureComparison figure) {
    String per = figure.amount().per();
    if (per.isEmpty() || !figure.same().stream().allMatch(told -> isOther(told, per))) {
      return null;
    }
    return new SlotMismatch(
        "PERIOD", 0.75, figure.same().get(0), "is not per " + per + " in the article");
  }

  private static boolean isOther(EvidenceFigure told, String per) {
    String theirs = told.amount().per();
    return isOverYears(told) || !theirs.isEmpty() && !theirs.equals(per);
  }

  /** Whether the figure is a total over more than one year. */
  private static boolean isOverYears(EvidenceFigure told) {
    boolean within = told.view().text().contains("内");
    for (Amount near : told.view().amounts()) {
      if (near.unit().equals("year") && near.value() > 1) {
        int after = near.span().start() - told.amount().span().end();
        int before = told.amount().span().start() - near.span().end();
        if (after >= 0 && after < REACH_AFTER || within && before >= 0 && before < REACH_BEFORE) {
          return true;
        }
      }
    }
    return false;
  }
}
