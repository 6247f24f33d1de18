package dev.newsdigest.core.digest;

/** Where a digest's articles came from; shown on every output. */
public enum Origin {
  /** Fetched from the open web in this run. */
  LIVE,
  /** The bundled sample day: invented outlets, not news. */
  SAMPLE,
  /** Articles or feed files the caller gave. */
  FILES
}
