package dev.newsdigest.core.ground;

/** How firmly a text says that something happens. */
enum Stance {
  /** It is said to be so. */
  FACT,
  /** Decided or announced, not done: will, plans to, 将, 拟. */
  PLANNED,
  /** Expected, hoped for or possible: may, should, 可能, 有望. */
  POSSIBLE,
  /** Not decided: considering, in talks, 考虑, 洽谈. */
  WEIGHED,
  /** It is said not to be so: not, denies, 未, 否认. */
  NEGATED
}
