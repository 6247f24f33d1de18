package dev.newsdigest.core.text;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A date in a text, resolved to days.
 *
 * @param span where it stands
 * @param from first day meant
 * @param to last day meant, inclusive
 * @param precision how fine it is
 * @param relative whether it was resolved against a reference ("yesterday", a date without a year)
 */
public record DateMention(
    TextSpan span, LocalDate from, LocalDate to, Precision precision, boolean relative) {

  /** How fine a date is. */
  public enum Precision {
    DAY,
    /** Monday to Sunday. */
    WEEK,
    MONTH,
    QUARTER,
    /**
     * A company's quarter; the days are those of the calendar quarter, as its calendar is unknown.
     */
    FISCAL_QUARTER,
    HALF,
    YEAR,
    /** A company's year; the days are those of the calendar year, as its calendar is unknown. */
    FISCAL_YEAR,
    DECADE,
    /** Anything else: several days or years, the end of a year, the last three months. */
    PERIOD
  }

  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(precision, "precision");
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("ends before it starts: " + from + ".." + to);
    }
  }
}
