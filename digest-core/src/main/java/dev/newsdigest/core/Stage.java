package dev.newsdigest.core;

import java.util.Locale;

/** The steps of a run, in order, as progress reports name them. */
public enum Stage {
  COLLECT,
  ANALYZE,
  CLASSIFY,
  CLUSTER,
  SUMMARIZE,
  GROUND,
  ASSEMBLE;

  /** The stage's name for people. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
