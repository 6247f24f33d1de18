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
    WEEK,
    MONTH,
    QUARTER,
    HALF,
    YEAR,
    FISCAL_YEAR
  }

  public DateMention {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(precision, "precision");
  }
}
