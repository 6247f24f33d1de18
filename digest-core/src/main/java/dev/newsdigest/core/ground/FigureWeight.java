package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.Amount.Type;
import java.util.Set;

/**
 * How much it tells against a claim that its figure is other in the articles or not there at all.
 * Writers word small numbers and spans of time away ("twice", "last year"), never long numbers.
 */
final class FigureWeight {

  private static final double TRIFLE = 0.35;
  private static final double TIME = 0.45;
  private static final double SPAN = 0.62;

  /** Where an article has a figure of which only the size is known. */
  static final double VAGUE = 0.45;

  private static final double FIGURE = 0.85;

  private static final Set<String> TIMES =
      Set.of("year", "month", "week", "day", "hour", "minute", "second", "quarter");

  private FigureWeight() {}

  /**
   * Weight of a figure that is nowhere in the articles, 0 to 1.
   *
   * @param undated the articles name no date from which a span of time could be reckoned
   */
  static double ofMissing(Amount amount, boolean undated) {
    boolean time = amount.type() == Type.MEASURE && TIMES.contains(amount.unit());
    if (time && undated && amount.value() >= 2) {
      return SPAN;
    }
    return amount.isTrifle() ? TRIFLE : time ? TIME : FIGURE;
  }

  /** Weight of a figure that the articles have otherwise, 0 to 1. */
  static double ofMismatch(Amount amount, AmountMatch how) {
    return switch (how) {
      case SCALE, CURRENCY -> 0.95;
      case POINTS -> 0.9;
      case VALUE -> amount.isTrifle() ? ofOtherTrifle(amount) : FIGURE;
      default -> ofMissing(amount, false);
    };
  }

  /** Of ranks only "first" is often worded away. */
  private static double ofOtherTrifle(Amount amount) {
    return amount.type() == Type.ORDINAL && amount.value() != 1 ? 0.55 : TRIFLE;
  }
}
