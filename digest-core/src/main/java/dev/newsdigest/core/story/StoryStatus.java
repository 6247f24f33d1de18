package dev.newsdigest.core.story;

/** A story against the days before. */
public enum StoryStatus {
  NEW,
  /** Told before, and something changed. */
  UPDATE,
  /** Told before, nothing changed. */
  REPEAT,
  /** Told some time ago, silent since, and back. */
  RETURNED
}
