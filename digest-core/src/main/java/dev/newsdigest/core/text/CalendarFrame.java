package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * Turns parts of dates into days as seen from the day of publication.
 *
 * @param today day of publication
 */
record CalendarFrame(LocalDate today) {

  static @Nullable LocalDate dayOf(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  static DateMatch year(int end, int year, boolean relative) {
    return months(end, year, 1, 12, Precision.YEAR, relative);
  }

  static DateMatch month(int end, int year, int month, boolean relative) {
    return months(end, year, month, month, Precision.MONTH, relative);
  }

  static DateMatch quarter(int end, int year, int quarter, boolean relative) {
    return months(end, year, quarter * 3 - 2, quarter * 3, Precision.QUARTER, relative);
  }

  static DateMatch half(int end, int year, int half, boolean relative) {
    return months(end, year, half * 6 - 5, half * 6, Precision.HALF, relative);
  }

  static DateMatch months(
      int end, int year, int first, int last, Precision precision, boolean relative) {
    return new DateMatch(
        end,
        LocalDate.of(year, first, 1),
        YearMonth.of(year, last).atEndOfMonth(),
        precision,
        relative);
  }

  /** Day and month without a year: the year that brings them nearest; null for 30 February. */
  @Nullable LocalDate nearest(int month, int day) {
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate candidate = dayOf(year, month, day);
      if (candidate != null && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best;
  }

  /**
   * The year that brings the months from {@code first} to {@code last} nearest; earlier in a tie.
   */
  int nearestYear(int first, int last) {
    int best = today.getYear() - 1;
    long nearest = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate from = LocalDate.of(year, first, 1);
      LocalDate to = YearMonth.of(year, last).atEndOfMonth();
      boolean inside = !today.isBefore(from) && !today.isAfter(to);
      long distance = inside ? 0 : Math.min(distance(from), distance(to));
      if (distance < nearest) {
        nearest = distance;
        best = year;
      }
    }
    return best;
  }

  /** The same, but the coming one where the words around it speak of the future. */
  int nearestYear(int first, int last, String s, int at) {
    int year = nearestYear(first, last);
    boolean over = YearMonth.of(year, last).atEndOfMonth().isBefore(today);
    return over && Tense.isFuture(s, at) ? year + 1 : year;
  }

  /**
   * The last year whose months up to {@code last} are over, or nearly: what companies report "of
   * the first nine months" comes out with or after the last of them.
   */
  int lastOver(int last) {
    int year = today.getYear();
    return YearMonth.of(year, last).atEndOfMonth().isAfter(today.plusDays(31)) ? year - 1 : year;
  }

  /** The last year in which the month has begun. */
  int lastBegun(int month) {
    return month > today.getMonthValue() ? today.getYear() - 1 : today.getYear();
  }

  /** A day of the month without its month: the nearest such day, the past one in a tie. */
  @Nullable LocalDate nearestDay(int day) {
    LocalDate best = null;
    for (int offset = -1; offset <= 1; offset++) {
      YearMonth month = YearMonth.from(today).plusMonths(offset);
      LocalDate candidate = day >= 1 && day <= month.lengthOfMonth() ? month.atDay(day) : null;
      if (candidate != null && (best == null || distance(candidate) < distance(best))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Monday to Sunday, {@code offset} weeks from this one. */
  DateMatch week(int end, int offset) {
    LocalDate monday = monday(offset);
    return new DateMatch(end, monday, monday.plusDays(6), Precision.WEEK, true);
  }

  DateMatch weekend(int end, int offset) {
    LocalDate monday = monday(offset);
    return new DateMatch(end, monday.plusDays(5), monday.plusDays(6), Precision.PERIOD, true);
  }

  LocalDate weekday(int offset, DayOfWeek day) {
    return monday(offset).plusDays(day.getValue() - 1L);
  }

  /** The last such weekday, today included. */
  LocalDate lastOrSame(DayOfWeek day) {
    return today.with(TemporalAdjusters.previousOrSame(day));
  }

  /** The next such weekday, today included. */
  LocalDate nextOrSame(DayOfWeek day) {
    return today.with(TemporalAdjusters.nextOrSame(day));
  }

  /** The nearest such weekday, today included. */
  LocalDate nearest(DayOfWeek day) {
    LocalDate last = lastOrSame(day);
    return distance(last) <= 3 ? last : nextOrSame(day);
  }

  LocalDate before(DayOfWeek day) {
    return today.with(TemporalAdjusters.previous(day));
  }

  LocalDate after(DayOfWeek day) {
    return today.with(TemporalAdjusters.next(day));
  }

  DateMatch relativeMonth(int end, int offset) {
    YearMonth month = YearMonth.from(today).plusMonths(offset);
    return month(end, month.getYear(), month.getMonthValue(), true);
  }

  DateMatch relativeQuarter(int end, int offset) {
    YearMonth month = YearMonth.from(today).plusMonths(3L * offset);
    return quarter(end, month.getYear(), (month.getMonthValue() + 2) / 3, true);
  }

  DateMatch relativeYear(int end, int offset) {
    return year(end, today.getYear() + offset, true);
  }

  /** {@code amount} units before (negative) or after today: a day for days, longer for longer. */
  DateMatch offset(int end, long amount, ChronoUnit unit) {
    // Nobody dates news by more; keeps the arithmetic in range.
    long safe = Math.max(-3000, Math.min(3000, amount));
    LocalDate day = today.plus(safe, unit);
    return switch (unit) {
      case DAYS -> DateMatch.day(end, day, true);
      case WEEKS -> new CalendarFrame(day).week(end, 0);
      case MONTHS -> month(end, day.getYear(), day.getMonthValue(), true);
      default -> year(end, day.getYear(), true);
    };
  }

  /** The last or next {@code amount} units, today included. */
  DateMatch span(int end, long amount, ChronoUnit unit) {
    long safe = Math.max(-3000, Math.min(3000, amount));
    LocalDate other = today.plus(safe, unit);
    boolean past = safe <= 0;
    return new DateMatch(end, past ? other : today, past ? today : other, Precision.PERIOD, true);
  }

  private LocalDate monday(int offset) {
    return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(offset);
  }

  private long distance(LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(today, day));
  }
}
