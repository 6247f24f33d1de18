package dev.newsdigest.core.story;

import java.util.Arrays;

/**
 * The time a stream has reached by the publish times of its articles. Follows the eighth latest of
 * the last 64, so that a few articles dated in the future do not push everything else out.
 */
final class StreamClock {

  private static final int RECENT = 64;
  private static final int LATER = 8;

  private final long[] recent = new long[RECENT];
  private int seen;
  private long now = Long.MIN_VALUE;

  long now() {
    return now;
  }

  /** Notes a publish time; returns the time reached, which never goes back. */
  long advance(long millis) {
    recent[seen++ % RECENT] = millis;
    int n = Math.min(seen, RECENT);
    if (millis > now) {
      long[] sorted = Arrays.copyOf(recent, n);
      Arrays.sort(sorted);
      now = Math.max(now, sorted[Math.max(0, n - LATER)]);
    }
    return now;
  }
}
