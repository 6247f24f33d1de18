package dev.newsdigest.core.keyword;

import java.util.Objects;

/**
 * One of the five words that say what is special about a region's day.
 *
 * @param text name a reader would use
 * @param articles articles of the region that carry it
 * @param stories stories that carry it: what it is ranked by, so that copies do not count
 * @param lift how much more often than in the background, 1 = as often
 * @param trend against the days before
 */
public record Tag(String text, int articles, int stories, double lift, Trend trend) {

  /** Movement of a tag against the background. */
  public enum Trend {
    NEW,
    RISING,
    STEADY,
    COOLING
  }

  public Tag {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(trend, "trend");
  }
}
