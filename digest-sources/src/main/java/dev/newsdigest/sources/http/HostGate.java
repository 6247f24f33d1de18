package dev.newsdigest.sources.http;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Politeness to each host: one request in flight, a pause between the starts of two, none while the
 * host asked for a rest. Hosts that are idle are forgotten, so that thousands cost nothing.
 */
final class HostGate {

  /** How long a waiting thread sleeps before it looks at its cancel signal again. */
  private static final Duration SLICE = Duration.ofMillis(100);

  private static final int FORGET_ABOVE = 1_000;

  private final Clock clock;
  private final Sleeper sleeper;
  private final Duration spacing;
  private final SplittableRandom jitter = new SplittableRandom(42);
  private final Map<String, State> hosts = new HashMap<>();

  private static final class State {
    boolean busy;
    Instant nextStart = Instant.MIN;
    Instant restUntil = Instant.MIN;
  }

  HostGate(Clock clock, Sleeper sleeper, Duration spacing) {
    this.clock = clock;
    this.sleeper = sleeper;
    this.spacing = spacing;
  }

  /** Until when the host asked not to be called; null when it may be called. */
  synchronized @Nullable Instant restingUntil(String host) {
    State state = hosts.get(host);
    return state != null && state.restUntil.isAfter(clock.instant()) ? state.restUntil : null;
  }

  /** Lets no request to this host start before then. */
  synchronized void rest(String host, Duration wait) {
    State state = hosts.computeIfAbsent(host, h -> new State());
    Instant until = clock.instant().plus(wait);
    if (until.isAfter(state.restUntil)) {
      state.restUntil = until;
    }
  }

  /**
   * Waits for the caller's turn at a host; {@link #leave} must follow.
   *
   * @param extraSpacing the pause the host's robots.txt asks for; zero for none
   * @return whether the turn came; false when cancelled first
   */
  boolean enter(String host, Duration extraSpacing, BooleanSupplier cancelled)
      throws InterruptedException {
    while (!cancelled.getAsBoolean()) {
      Duration wait = tryEnter(host, extraSpacing);
      if (wait.isZero()) {
        return true;
      }
      sleeper.sleep(wait.compareTo(SLICE) > 0 ? SLICE : wait);
    }
    return false;
  }

  private synchronized Duration tryEnter(String host, Duration extraSpacing) {
    Instant now = clock.instant();
    State state = hosts.computeIfAbsent(host, h -> new State());
    if (state.busy) {
      return Duration.ofMillis(20);
    }
    if (state.nextStart.isAfter(now)) {
      return atLeastOneMilli(Duration.between(now, state.nextStart));
    }
    state.busy = true;
    Duration pause = extraSpacing.compareTo(spacing) > 0 ? extraSpacing : spacing;
    // A little more than asked, never less: runs of many clients do not fall into step.
    state.nextStart = now.plusMillis((long) (pause.toMillis() * (1 + jitter.nextDouble() / 10)));
    return Duration.ZERO;
  }

  private static Duration atLeastOneMilli(Duration wait) {
    return wait.toMillis() < 1 ? Duration.ofMillis(1) : wait;
  }

  synchronized void leave(String host) {
    State state = hosts.get(host);
    if (state != null) {
      state.busy = false;
    }
    if (hosts.size() > FORGET_ABOVE) {
      Instant now = clock.instant();
      hosts
          .values()
          .removeIf(s -> !s.busy && s.nextStart.isBefore(now) && s.restUntil.isBefore(now));
    }
  }
}
