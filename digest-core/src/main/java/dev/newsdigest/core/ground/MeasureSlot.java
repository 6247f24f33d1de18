package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Type;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The measure a figure is of: revenue, price, market share. A right number on the wrong measure
 * looks carried as long as only numbers are compared. No single sign proves it, so three are tried:
 * the figure is of another sort of money, a rival figure stands on the claim's measure, or the
 * clause of another figure fits the claim's clearly better.
 */
final class MeasureSlot {

  /** How much better another figure of the article must fit the claim's clause. */
  private static final double MARGIN = 2.4;

  private final FigureComparison figure;
  private final Set<String> measures;
  private final @Nullable EvidenceFigure carrier;

  MeasureSlot(FigureComparison figure) {
    this.figure = figure;
    this.measures = Measures.of(figure.claim(), figure.amount());
    this.carrier = carrier(figure, measures);
  }

  private static @Nullable EvidenceFigure carrier(FigureComparison figure, Set<String> measures) {
    for (EvidenceFigure told : figure.same()) {
      if (!Collections.disjoint(measures, measuresOf(told))) {
        return told;
      }
    }
    return null;
  }

  /** The article's same figure that surely stands on the claim's measure; null where none does. */
  @Nullable EvidenceFigure carrier() {
    return carrier;
  }

  /** What is wrong with the measure; null where nothing shows that it is another. */
  @Nullable SlotMismatch mismatch() {
    if (isOtherSort()) {
      return new SlotMismatch(
          "SLOT", 0.65, figure.same().get(0), "is another measure in the article");
    }
    EvidenceFigure rival = carrier == null && !measures.isEmpty() ? rival() : null;
    if (rival != null) {
      return saidOfSomethingElse(0.8, rival);
    }
    EvidenceFigure fitting = betterFitting();
    return fitting == null ? null : saidOfSomethingElse(0.65, fitting);
  }

  private static SlotMismatch saidOfSomethingElse(double weight, EvidenceFigure right) {
    return new SlotMismatch(
        "SLOT",
        weight,
        right,
        "is said of something else; for this the article has \"" + right.written() + "\"");
  }

  /** Money raised told of what a firm is worth, revenue of profit. */
  private boolean isOtherSort() {
    Set<String> ours = Measures.sortsAt(figure.claim(), figure.amount());
    if (figure.amount().type() != Type.MONEY || ours.isEmpty()) {
      return false;
    }
    for (EvidenceFigure told : figure.same()) {
      Set<String> theirs = Measures.sortsAt(told.view(), told.amount());
      if (theirs.isEmpty() || !Collections.disjoint(ours, theirs)) {
        return false;
      }
    }
    return true;
  }

  /** Another figure of that sort on the claim's measure, while ours stands on another measure. */
  private @Nullable EvidenceFigure rival() {
    Set<String> taken = new HashSet<>();
    for (EvidenceFigure told : figure.same()) {
      Set<String> one = measuresOf(told);
      if (one.isEmpty()) {
        return null;
      }
      taken.addAll(one);
    }
    for (EvidenceFigure other : figure.all()) {
      if (mayRival(other)) {
        Set<String> theirs = measuresOf(other);
        if (!Collections.disjoint(measures, theirs) && Collections.disjoint(theirs, taken)) {
          return other;
        }
      }
    }
    return null;
  }

  /** A share may stand for the level it is told of, so any level rivals it; all in one article. */
  private boolean mayRival(EvidenceFigure other) {
    boolean levelOfShare =
        figure.amount().type() == Type.PERCENT && other.amount().type() != Type.PERCENT;
    return figure.same().stream().noneMatch(told -> told.amount() == other.amount())
        && (levelOfShare || figure.isOtherValue(other))
        && figure.same().stream()
            .anyMatch(told -> told.part().article().equals(other.part().article()));
  }

  /** Another figure whose clause fits the claim's clearly better than any that has this number. */
  private @Nullable EvidenceFigure betterFitting() {
    if (figure.amount().isTrifle()) {
      return null;
    }
    FigureContext ours = FigureContext.of(figure.claim(), figure.amount());
    double here = 0;
    for (EvidenceFigure told : figure.same()) {
      here = Math.max(here, fit(ours, told));
    }
    EvidenceFigure best = null;
    double there = here + MARGIN;
    for (EvidenceFigure other : figure.all()) {
      if (figure.isOtherValue(other) && !figure.isClaimed(other)) {
        double fit = fit(ours, other);
        if (fit >= there) {
          there = fit;
          best = other;
        }
      }
    }
    return best;
  }

  private double fit(FigureContext ours, EvidenceFigure told) {
    boolean sameLanguage = told.view().isChinese() == figure.claim().isChinese();
    return ours.common(FigureContext.of(told.view(), told.amount()), sameLanguage);
  }

  private static Set<String> measuresOf(EvidenceFigure told) {
    return Measures.of(told.view(), told.amount());
  }
}
