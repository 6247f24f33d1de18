package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Change;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The direction a figure points in: rise, fall or level, above or below zero, profit or loss. Every
 * article figure of the same value must point otherwise before the claim is held to be wrong.
 */
final class DirectionSlot {

  private static final Pattern LOSS =
      Pattern.compile(
          "(?i)\\b(?:loss|losses|lost|losing|burn\\w*|deficit|negative|minus|outflow)\\b|亏|损|负|赤字|烧");

  private DirectionSlot() {}

  /** What is wrong with the direction; null where an article may have it so. */
  static @Nullable SlotMismatch mismatch(FigureComparison figure) {
    SlotMismatch change = change(figure);
    if (change != null) {
      return change;
    }
    SlotMismatch sign = sign(figure);
    return sign != null ? sign : pole(figure);
  }

  /** A rise told as a level, a level as a rise, a rise as a fall. */
  private static @Nullable SlotMismatch change(FigureComparison figure) {
    Change claimed = figure.amount().change();
    if (figure.same().stream().anyMatch(told -> told.amount().change() == claimed)) {
      return null;
    }
    EvidenceFigure first = figure.same().get(0);
    Change told = first.amount().change();
    boolean contrary = claimed != Change.LEVEL && told != Change.LEVEL;
    boolean otherLevel = claimed == Change.LEVEL && hasRivalLevel(figure, first);
    boolean stepOfLevel = claimed != Change.LEVEL && told == Change.LEVEL && isStep(figure);
    if (!contrary && !otherLevel && !stepOfLevel) {
      return null;
    }
    return new SlotMismatch(
        "GROWTH",
        contrary ? 0.7 : 0.6,
        first,
        "is " + Wording.of(claimed) + " here and " + Wording.of(told) + " in the article");
  }

  /** Whether the article has both, the change and where it led, and the claim took the change. */
  private static boolean hasRivalLevel(FigureComparison figure, EvidenceFigure first) {
    return figure.all().stream()
        .anyMatch(
            other ->
                other.amount().change() != first.amount().change()
                    && figure.isOtherValue(other)
                    && !Collections.disjoint(
                        Measures.near(other.view(), other.amount()),
                        Measures.near(first.view(), first.amount())));
  }

  /** "Fell by 9.9 %", 下降了 9.9%: surely the step, not where it led. */
  private static boolean isStep(FigureComparison figure) {
    String before = before(figure.claim(), figure.amount());
    return figure.amount().isShare() && (before.endsWith(" by") || before.endsWith("了"));
  }

  /** A figure below zero told as one above; a claim that names a loss needs no sign. */
  private static @Nullable SlotMismatch sign(FigureComparison figure) {
    List<EvidenceFigure> same = figure.same();
    if (same.stream().allMatch(told -> isMinus(told.view(), told.amount()))
        && !isMinus(figure.claim(), figure.amount())
        && !LOSS.matcher(figure.claim().text()).find()) {
      return new SlotMismatch("SIGN", 0.75, same.get(0), "is below zero in the article");
    }
    return null;
  }

  private static boolean isMinus(TextView view, Amount amount) {
    String before = before(view, amount);
    return amount.value() < 0
        || before.endsWith("negative")
        || before.endsWith("minus")
        || before.endsWith("负");
  }

  private static String before(TextView view, Amount amount) {
    return view.text().substring(0, amount.span().start()).stripTrailing();
  }

  /** A profit told of a loss, a sale of a purchase. */
  private static @Nullable SlotMismatch pole(FigureComparison figure) {
    int[] ours = Poles.at(figure.claim(), figure.amount());
    for (EvidenceFigure told : figure.same()) {
      if (!Poles.contrary(ours, Poles.at(told.view(), told.amount()))) {
        return null;
      }
    }
    return new SlotMismatch(
        "CONTRARY", 0.6, figure.same().get(0), "is said of the contrary in the article");
  }
}
