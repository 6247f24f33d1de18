package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import org.jspecify.annotations.Nullable;

/** FY2026, fiscal year 2026, fiscal 2026, fiscal Q3 2026, fiscal first quarter. */
final class EnglishFiscalDates {

  private EnglishFiscalDates() {}

  /**
   * @param end one past {@code fy} or {@code fiscal}
   */
  static @Nullable DateMatch read(String s, int end, CalendarFrame frame) {
    Year year = year(s, end);
    if (year != null) {
      int next = Scan.spaces(s, year.end);
      boolean quarter = Scan.at(s, next) == 'q' && isQuarter(s, next + 1);
      return quarter
          ? part(new Year(year.year, next + 2), 'q', s.charAt(next + 1) - '0')
          : CalendarFrame.months(year.end, year.year, 1, 12, Precision.FISCAL_YEAR, false);
    }
    int next = Scan.spaces(s, end);
    if (Scan.at(s, next) == 'q' && isQuarter(s, next + 1)) {
      return quarter(s, next + 2, s.charAt(next + 1) - '0', frame);
    }
    String[] ordinals = {"first", "second", "third", "fourth"};
    for (int i = 0; i < ordinals.length; i++) {
      int to = next + ordinals[i].length();
      boolean here = Scan.isWordAt(s, next, ordinals[i]);
      if (here && (Scan.isWordAt(s, to, " quarter") || Scan.isWordAt(s, to, "-quarter"))) {
        return quarter(s, to + 8, i + 1, frame);
      }
    }
    return null;
  }

  /** A fiscal quarter whose name ends at {@code end}, with or without its year. */
  static DateMatch quarter(String s, int end, int number, CalendarFrame frame) {
    DateMatch calendar = EnglishPeriods.quarterOrHalf(s, end, 'q', number, frame);
    return new DateMatch(
        calendar.end(),
        calendar.from(),
        calendar.to(),
        Precision.FISCAL_QUARTER,
        calendar.relative());
  }

  /**
   * The fiscal year that a quarter or half names behind it: Q3 FY26, the second quarter of fiscal
   * 2026.
   */
  static @Nullable Year yearBehind(String s, int end) {
    int at = Scan.spaces(s, Scan.isWordAt(s, end, " of") ? end + 3 : end);
    int to = Scan.lettersEnd(s, at);
    String word = s.substring(at, to);
    return word.equals("fy") || word.equals("fiscal") ? year(s, to) : null;
  }

  /** A company's half has no precision of its own: its year stands for it. */
  static DateMatch part(Year year, char letter, int number) {
    if (letter != 'q') {
      return CalendarFrame.months(year.end, year.year, 1, 12, Precision.FISCAL_YEAR, false);
    }
    DateMatch calendar = CalendarFrame.quarter(year.end, year.year, number, false);
    return new DateMatch(
        calendar.end(), calendar.from(), calendar.to(), Precision.FISCAL_QUARTER, false);
  }

  /** The number behind "fy", "fiscal" or "fiscal year". */
  private static @Nullable Year year(String s, int end) {
    int at = Scan.isWordAt(s, end, " year") ? end + 5 : end;
    int digits = Scan.spaces(s, Scan.at(s, at) == '\'' ? at + 1 : at);
    int digitsEnd = Scan.digitsEnd(s, digits);
    if (digitsEnd != digits + 4 && !(digitsEnd == digits + 2 && at == end)) {
      return null;
    }
    int number = Integer.parseInt(s.substring(digits, digitsEnd));
    int year = number < 100 ? 2000 + number : number;
    return year < 1900 || year >= 2200 ? null : new Year(year, digitsEnd);
  }

  private static boolean isQuarter(String s, int at) {
    return Scan.at(s, at) >= '1' && Scan.at(s, at) <= '4' && !Scan.isDigit(s, at + 1);
  }

  /** A fiscal year and where its name ends. */
  record Year(int year, int end) {}
}
