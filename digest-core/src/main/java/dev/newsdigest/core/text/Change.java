package dev.newsdigest.core.text;

/** Whether a number is a level or the growth or fall of one. */
public enum Change {
  LEVEL,
  INCREASE,
  DECREASE
}
