package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Chinese months and what stands behind them: 3月, 3月5日, 1月20日至2月3日, 4月底, 1-9月. */
final class ChineseMonths {

  private static final String TO = "-~至到";

  private ChineseMonths() {}

  /** Months of a year that start here: 3月5日, 1-9月, 3月至5月; null where none do. */
  static @Nullable DateMatch inYear(String s, int at, int year, boolean relative) {
    DateMatch range = range(s, at, year, relative);
    if (range != null) {
      return range;
    }
    int end = monthEnd(s, at);
    return end < 0 ? null : inMonth(s, end, year, monthAt(s, at), relative);
  }

  /** The same where the year is open; the caller has seen that no number goes on before. */
  static @Nullable DateMatch withoutYear(String s, int at, CalendarFrame frame) {
    DateMatch probe = range(s, at, 2000, true);
    if (probe != null) {
      int first = probe.from().getMonthValue();
      int last = probe.to().getMonthValue();
      // What is counted from January on has been reported.
      int year = first == 1 ? frame.lastOver(last) : frame.nearestYear(first, last, s, at);
      return range(s, at, year, true);
    }
    int end = monthEnd(s, at);
    if (end < 0) {
      return null;
    }
    int month = monthAt(s, at);
    DateMatch match = inMonth(s, end, frame.nearestYear(month, month, s, end), month, true);
    if (match.precision() != Precision.DAY) {
      return match;
    }
    LocalDate day = frame.nearest(month, match.from().getDayOfMonth());
    return day == null ? null : inMonth(s, end, day.getYear(), month, true);
  }

  /** 1-9月, 1月至9月, whole months both. */
  private static @Nullable DateMatch range(String s, int at, int year, boolean relative) {
    int first = monthAt(s, at);
    int end = ChineseDateParts.numberEnd(s, at);
    int mark = Scan.at(s, end) == '月' ? Scan.at(s, end + 1) == '份' ? end + 2 : end + 1 : end;
    if (first == 0 || TO.indexOf(Scan.at(s, mark)) < 0) {
      return null;
    }
    int last = monthAt(s, mark + 1);
    int lastEnd = monthEnd(s, mark + 1);
    boolean whole = lastEnd > 0 && ChineseDateParts.numberEnd(s, lastEnd) == lastEnd;
    return last <= first || !whole
        ? null
        : CalendarFrame.months(
            Scan.at(s, lastEnd) == '份' ? lastEnd + 1 : lastEnd,
            year,
            first,
            last,
            Precision.PERIOD,
            relative);
  }

  /** Month of the number here; 0 for none. */
  private static int monthAt(String s, int at) {
    int end = ChineseDateParts.numberEnd(s, at);
    int month = end > at && end - at <= 3 ? ChineseDateParts.number(s, at, end) : 0;
    return month <= 12 ? month : 0;
  }

  /** One past 月 behind the number here; -1 where none stands there. */
  private static int monthEnd(String s, int at) {
    int mark = Scan.spaces(s, ChineseDateParts.numberEnd(s, at));
    return monthAt(s, at) > 0 && Scan.at(s, mark) == '月' ? mark + 1 : -1;
  }

  /** Behind 月: a day, days, a part of the month, or the month itself. */
  static DateMatch inMonth(String s, int end, int year, int month, boolean relative) {
    int at = Scan.spaces(s, end);
    DateMatch day = dayOf(s, at, year, month, relative);
    if (day != null) {
      return day;
    }
    YearMonth whole = YearMonth.of(year, month);
    if (s.startsWith("上旬", at)) {
      return days(at + 2, whole, 1, 10, relative);
    }
    if (s.startsWith("中旬", at)) {
      return days(at + 2, whole, 11, 20, relative);
    }
    if (s.startsWith("下旬", at)) {
      return days(at + 2, whole, 21, whole.lengthOfMonth(), relative);
    }
    char c = Scan.at(s, at);
    if (c == '初') {
      return days(at + 1, whole, 1, 10, relative);
    }
    if (c == '底' || c == '末') {
      return days(at + 1, whole, 21, whole.lengthOfMonth(), relative);
    }
    return CalendarFrame.month(c == '份' ? at + 1 : end, year, month, relative);
  }

  /** A day with its 日 or 号, or the first and last of several: 20日至23日, 20-23日, 20、21日. */
  private static @Nullable DateMatch dayOf(
      String s, int at, int year, int month, boolean relative) {
    int dayEnd = ChineseDateParts.numberEnd(s, at);
    if (dayEnd == at || dayEnd - at > 3) {
      return null;
    }
    LocalDate date = CalendarFrame.dayOf(year, month, ChineseDateParts.number(s, at, dayEnd));
    if (date == null) {
      return null;
    }
    int mark = Scan.spaces(s, dayEnd);
    boolean marked = isDayMark(Scan.at(s, mark));
    char to = Scan.at(s, marked ? mark + 1 : mark);
    if (TO.indexOf(to) >= 0 || to == '、' && !marked) {
      DateMatch range = until(s, marked ? mark + 2 : mark + 1, date, relative);
      if (range != null) {
        return range;
      }
    }
    return marked ? DateMatch.day(mark + 1, date, relative) : null;
  }

  /** The end of a range of days: 25日, or 2月3日. */
  private static @Nullable DateMatch until(String s, int at, LocalDate from, boolean relative) {
    int end = ChineseDateParts.numberEnd(s, at);
    if (end == at || end - at > 3) {
      return null;
    }
    int first = ChineseDateParts.number(s, at, end);
    int month = from.getMonthValue();
    int day = first;
    if (Scan.at(s, end) == '月') {
      int dayEnd = ChineseDateParts.numberEnd(s, end + 1);
      if (dayEnd == end + 1 || dayEnd - end > 4) {
        return null;
      }
      month = first;
      day = ChineseDateParts.number(s, end + 1, dayEnd);
      end = dayEnd;
    }
    if (!isDayMark(Scan.at(s, end))) {
      return null;
    }
    int year = month < from.getMonthValue() ? from.getYear() + 1 : from.getYear();
    LocalDate to = CalendarFrame.dayOf(year, month, day);
    return to == null || to.isBefore(from)
        ? null
        : new DateMatch(end + 1, from, to, Precision.PERIOD, relative);
  }

  private static boolean isDayMark(char c) {
    return c == '日' || c == '号';
  }

  private static DateMatch days(int end, YearMonth month, int first, int last, boolean relative) {
    return new DateMatch(end, month.atDay(first), month.atDay(last), Precision.PERIOD, relative);
  }
}
