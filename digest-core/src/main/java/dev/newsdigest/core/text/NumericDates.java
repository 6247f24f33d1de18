package dev.newsdigest.core.text;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates of digits and marks: 2026-01-23, 2026/1/23, 2026.01.23, 1/23/2026. */
final class NumericDates {

  private NumericDates() {}

  static @Nullable DateMatch read(String s, int at) {
    int end1 = Scan.digitsEnd(s, at);
    char mark = Scan.at(s, end1);
    if (mark != '-' && mark != '/' && mark != '.') {
      return null;
    }
    int end2 = Scan.digitsEnd(s, end1 + 1);
    if (Scan.at(s, end2) != mark) {
      return null;
    }
    int end3 = Scan.digitsEnd(s, end2 + 1);
    int first = end1 - at;
    int second = end2 - end1 - 1;
    int third = end3 - end2 - 1;
    boolean goesOn = Scan.at(s, end3) == mark && Scan.isDigit(s, end3 + 1);
    if (second < 1 || second > 2 || third < 1 || goesOn || Scan.at(s, at - 1) == mark) {
      return null;
    }
    int b = Integer.parseInt(s.substring(end1 + 1, end2));
    if (first == 4 && third <= 2) {
      return day(s, end3, number(s, at, end1), b, number(s, end2 + 1, end3));
    }
    if (first <= 2 && third == 4 && mark == '/') {
      int a = number(s, at, end1);
      int year = number(s, end2 + 1, end3);
      // Month first as in the US, unless that cannot be.
      return a > 12 ? day(s, end3, year, b, a) : day(s, end3, year, a, b);
    }
    return null;
  }

  private static @Nullable DateMatch day(String s, int end, int year, int month, int day) {
    LocalDate date = year < 1900 || year > 2199 ? null : CalendarFrame.dayOf(year, month, day);
    return date == null ? null : DateMatch.day(end, date, false);
  }

  private static int number(String s, int from, int to) {
    return Integer.parseInt(s.substring(from, to));
  }
}
