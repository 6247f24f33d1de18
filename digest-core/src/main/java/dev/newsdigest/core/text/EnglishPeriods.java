package dev.newsdigest.core.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English quarters and halves of a year: Q3, 1H26, the first quarter of last year. */
final class EnglishPeriods {

  /** What a company publishes of a quarter that has passed. */
  private static final Set<String> REPORTED =
      Set.of("results", "earnings", "revenue", "revenues", "profit", "profits", "sales", "report");

  private static final int NO_YEAR = -9;

  private EnglishPeriods() {}

  static @Nullable DateMatch letterPeriod(String s, int at, char letter, CalendarFrame frame) {
    char digit = Scan.at(s, at);
    if (digit < '1' || digit > (letter == 'q' ? '4' : '2') || Scan.isDigit(s, at + 1)) {
      return null;
    }
    boolean year =
        shortYear(s, at + 1) > 0
            || EnglishDates.yearStart(s, Scan.isWordAt(s, at + 1, " of") ? at + 4 : at + 1) > 0
            || EnglishFiscalDates.yearBehind(s, at + 1) != null;
    if (Scan.isLetter(s, at + 1) || letter == 'h' && !year) {
      return null;
    }
    return quarterOrHalf(s, at + 1, letter, digit - '0', frame);
  }

  /** 2026Q3, 26Q3, 2026H1: a year glued to its part. */
  static @Nullable DateMatch behindYear(String s, int at, int end, int value) {
    int year = end - at == 2 && value >= 20 && value < 50 ? 2000 + value : value;
    char letter = Scan.at(s, end);
    int number = Scan.at(s, end + 1) - '0';
    // 23H2 names releases of software.
    boolean part = letter == 'q' && number <= 4 || letter == 'h' && number <= 2 && end - at == 4;
    boolean goesOn = Scan.isDigit(s, end + 2) || Scan.isLetter(s, end + 2);
    if (year < 1900 || year >= 2100 || !part || number < 1 || goesOn) {
      return null;
    }
    return letter == 'q'
        ? CalendarFrame.quarter(end + 2, year, number, false)
        : CalendarFrame.half(end + 2, year, number, false);
  }

  static @Nullable DateMatch ordinalPeriod(String s, int end, int ordinal, CalendarFrame frame) {
    int at = Scan.at(s, end) == '-' || Scan.at(s, end) == ' ' ? end + 1 : end;
    if (Scan.isWordAt(s, at, "fiscal quarter")) {
      return EnglishFiscalDates.quarter(s, at + 14, ordinal, frame);
    }
    if (Scan.isWordAt(s, at, "quarter")) {
      return quarterOrHalf(s, at + 7, 'q', ordinal, frame);
    }
    return ordinal <= 2 && Scan.isWordAt(s, at, "half") && !isMatch(s, at + 4)
        ? quarterOrHalf(s, at + 4, 'h', ordinal, frame)
        : null;
  }

  /** The second half of something that is no year. */
  private static boolean isMatch(String s, int end) {
    return Scan.isWordAt(s, end, " of the")
        && !Scan.isWordAt(s, end, " of the year")
        && !Scan.isWordAt(s, end, " of the fiscal");
  }

  /** Q1, Q1 2026, Q1 of 2026, first quarter of last year, Q1'26. */
  static DateMatch quarterOrHalf(String s, int end, char letter, int number, CalendarFrame frame) {
    EnglishFiscalDates.Year fiscal = EnglishFiscalDates.yearBehind(s, end);
    if (fiscal != null) {
      return EnglishFiscalDates.part(fiscal, letter, number);
    }
    int months = letter == 'q' ? 3 : 6;
    int first = (number - 1) * months + 1;
    int yearStart = EnglishDates.yearStart(s, Scan.isWordAt(s, end, " of") ? end + 3 : end);
    boolean relative = false;
    int year;
    int to;
    if (yearStart > 0) {
      year = EnglishDates.number(s, yearStart, 4);
      to = yearStart + 4;
    } else if (shortYear(s, end) > 0) {
      to = Scan.digitsEnd(s, end + (Scan.isDigit(s, end) ? 0 : 1));
      year = shortYear(s, end);
    } else {
      relative = true;
      int offset = relativeYear(s, end);
      to =
          offset == NO_YEAR
              ? end
              : end + (offset == 0 ? " of this year".length() : " of last year".length());
      year =
          offset == NO_YEAR
              ? nearestYear(s, end, first, first + months - 1, frame)
              : frame.today().getYear() + offset;
    }
    return letter == 'q'
        ? CalendarFrame.quarter(to, year, number, relative)
        : CalendarFrame.half(to, year, number, relative);
  }

  /** "will report fourth-quarter results": what is reported is over, whenever it is said. */
  private static int nearestYear(String s, int end, int first, int last, CalendarFrame frame) {
    int next = Scan.spaces(s, end);
    return REPORTED.contains(s.substring(next, Scan.lettersEnd(s, next)))
        ? frame.nearestYear(first, last)
        : frame.nearestYear(first, last, s, end);
  }

  private static int relativeYear(String s, int end) {
    return Scan.isWordAt(s, end, " of this year")
        ? 0
        : Scan.isWordAt(s, end, " of last year")
            ? -1
            : Scan.isWordAt(s, end, " of next year") ? 1 : NO_YEAR;
  }

  /** Two digits right behind a quarter, with or without an apostrophe; -1 where there are none. */
  private static int shortYear(String s, int end) {
    int from = Scan.at(s, end) == '\'' ? end + 1 : end;
    return Scan.digitsEnd(s, from) == from + 2 ? 2000 + EnglishDates.number(s, from, 2) : -1;
  }
}
