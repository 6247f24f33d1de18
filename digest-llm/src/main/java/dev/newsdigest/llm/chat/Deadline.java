package dev.newsdigest.llm.chat;

import java.time.Duration;
import java.util.Objects;
import java.util.function.LongSupplier;

/**
 * A point in time by which work must be done, by a clock that never jumps. One deadline is shared
 * by all calls of a digest. Immutable and thread-safe.
 */
public final class Deadline {

  private static final Duration FOREVER = Duration.ofDays(365);

  private final LongSupplier nanoClock;
  private final long endNanos;
  private final boolean none;

  private Deadline(LongSupplier nanoClock, long endNanos, boolean none) {
    this.nanoClock = nanoClock;
    this.endNanos = endNanos;
    this.none = none;
  }

  /** Returns the deadline that many from now; zero or less has already passed. */
  public static Deadline after(Duration time) {
    return after(time, System::nanoTime);
  }

  /** Returns a deadline by a clock of the caller's, in nanoseconds of any origin. */
  public static Deadline after(Duration time, LongSupplier nanoClock) {
    Objects.requireNonNull(nanoClock, "nanoClock");
    Duration capped = time.compareTo(FOREVER) > 0 ? FOREVER : time;
    return new Deadline(nanoClock, nanoClock.getAsLong() + capped.toNanos(), false);
  }

  /** Returns the deadline that never comes. */
  public static Deadline none() {
    return new Deadline(System::nanoTime, 0, true);
  }

  /** Time left, never negative. */
  public Duration remaining() {
    if (none) {
      return FOREVER;
    }
    return Duration.ofNanos(Math.max(0, endNanos - nanoClock.getAsLong()));
  }

  public boolean isPassed() {
    return remaining().isZero();
  }

  @Override
  public String toString() {
    return none ? "no deadline" : remaining() + " left";
  }
}
