package dev.newsdigest.core.text;

/** How exactly a number is meant. */
public enum Rounding {
  EXACT,
  ABOUT,
  /** Over, more than, 超, 逾, 多. */
  OVER,
  /** Nearly, almost, 近, 不到. */
  UNDER,
  AT_LEAST,
  /** Up to, at most, 最多. */
  AT_MOST
}
