package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;

/**
 * A date as read, up to {@code end}.
 *
 * @param relative whether the day of publication was needed
 */
record DateMatch(int end, LocalDate from, LocalDate to, Precision precision, boolean relative) {

  static DateMatch day(int end, LocalDate day, boolean relative) {
    return new DateMatch(end, day, day, Precision.DAY, relative);
  }

  /** The same days for a longer text. */
  DateMatch upTo(int newEnd) {
    return new DateMatch(newEnd, from, to, precision, relative);
  }

  /** The same, but ending later. */
  DateMatch until(LocalDate last) {
    return new DateMatch(end, from, last, precision, relative);
  }

  DateMention from(int start) {
    return new DateMention(new TextSpan(start, end), from, to, precision, relative);
  }
}
