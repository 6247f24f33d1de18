package dev.newsdigest.core.story;

import java.util.Locale;

/** What an article is within its story. */
public enum StoryRole {
  /** Stands for the story: the earliest complete report. */
  LEAD,
  /** Another report of the same event. */
  MEMBER,
  /** The same text as another report; counts as "also reported by". */
  COPY;

  /** The role's name in JSON. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
