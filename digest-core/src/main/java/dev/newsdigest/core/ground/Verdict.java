package dev.newsdigest.core.ground;

/** What checking a claim against its cited articles came to. */
public enum Verdict {
  SUPPORTED,
  /** Another of the given articles carries it. */
  MISCITED,
  /** The cited articles say somebody else did it. */
  WRONG_ACTOR,
  /** Number, unit or currency differ. */
  WRONG_QUANTITY,
  WRONG_DATE,
  WRONG_QUOTE,
  /** Nothing cited carries it. */
  UNSUPPORTED
}
