package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Change;
import dev.newsdigest.core.text.TextSpan;

/**
 * A quantity reduced to what two languages can be compared by.
 *
 * @param value in base units: dollars, not millions of them
 * @param high upper end of a range, else the value again
 * @param type what sort of unit
 * @param unit currency code or unit; empty where none is known
 * @param bound how exact it claims to be
 * @param change a level, or a rise or fall
 * @param per what it is counted by; empty where nothing is said
 * @param span where it stands
 */
record Amount(
    double value,
    double high,
    Type type,
    String unit,
    Bound bound,
    Change change,
    String per,
    TextSpan span) {

  enum Type {
    MONEY,
    PERCENT,
    POINTS,
    RATIO,
    ORDINAL,
    MEASURE,
    COUNT
  }

  enum Bound {
    EXACT,
    ABOUT,
    OVER,
    UNDER
  }

  boolean isRange() {
    return high != value;
  }

  /** Whether the two could be the same figure in other words. */
  boolean comparable(Amount other) {
    return type == other.type
        || isShare() && other.isShare()
        || type == Type.RATIO && other.type == Type.PERCENT
        || type == Type.PERCENT && other.type == Type.RATIO
        || isPlain() && other.isPlain()
        || type == Type.MONEY && other.isBareCount()
        || isBareCount() && other.type == Type.MONEY;
  }

  boolean isShare() {
    return type == Type.PERCENT || type == Type.POINTS;
  }

  private boolean isPlain() {
    return type == Type.COUNT || type == Type.MEASURE;
  }

  /** A large number whose unit is left to the context: 募资60亿. */
  private boolean isBareCount() {
    return type == Type.COUNT && unit.isEmpty() && Math.abs(value) >= 10_000;
  }

  boolean sameUnit(Amount other) {
    return unit.equals(other.unit) || unit.isEmpty() || other.unit.isEmpty();
  }

  /** A small bare number, which wording often hides. */
  boolean isTrifle() {
    return type == Type.ORDINAL || type == Type.COUNT && Math.abs(value) <= 12;
  }

  Amount as(double reckoned) {
    return new Amount(reckoned, reckoned, type, unit, Bound.EXACT, change, per, span);
  }
}
