package dev.newsdigest.core.source;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.function.BooleanSupplier;

/**
 * What a run asks of a source.
 *
 * @param from start of the wanted window, inclusive; a source may deliver older articles, the
 *     collector drops them
 * @param to end of the window, exclusive
 * @param now the run's clock at the start, for clamping dates in the future
 * @param zone the digest's time zone
 * @param cancelled turns true when the run is cancelled; long loops should look at it
 */
public record SourceRequest(
    Instant from, Instant to, Instant now, ZoneId zone, BooleanSupplier cancelled) {

  public SourceRequest {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(now, "now");
    Objects.requireNonNull(zone, "zone");
    Objects.requireNonNull(cancelled, "cancelled");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(
          "window ends (" + to + ") before it starts (" + from + ")");
    }
  }
}
