package dev.newsdigest.core.knowledge;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A tie of an entity to the body it belongs to (maker, employer or parent), for a stretch of time.
 *
 * @param body id of the organisation
 * @param from first day, or null when it has always been so or the day is not recorded
 * @param until last day, or null while it lasts
 */
public record Affiliation(String body, @Nullable LocalDate from, @Nullable LocalDate until) {

  public Affiliation {
    Objects.requireNonNull(body, "body");
    if (from != null && until != null && until.isBefore(from)) {
      throw new IllegalArgumentException("ends before it begins: " + from + ".." + until);
    }
  }

  /** Whether the tie held on that day; with null, whether it still holds. */
  public boolean holdsOn(@Nullable LocalDate day) {
    if (day == null) {
      return until == null;
    }
    return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
  }
}
