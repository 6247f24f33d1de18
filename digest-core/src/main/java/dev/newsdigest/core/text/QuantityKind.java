package dev.newsdigest.core.text;

/** What a number counts. */
public enum QuantityKind {
  COUNT,
  MONEY,
  PERCENT,
  /** The difference of two percentages. */
  PERCENT_POINTS,
  /** How many times: twofold, 翻倍, 3x. */
  MULTIPLE,
  /** A physical unit: gigawatts, nanometres, hours. */
  MEASURE,
  /** A rank, not an amount: third, 第三. */
  ORDINAL
}
