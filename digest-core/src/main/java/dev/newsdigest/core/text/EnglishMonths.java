package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English dates around the name of a month: 23 January, Jan. 6-9, March 2026. */
final class EnglishMonths {

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("january", 1),
          Map.entry("february", 2),
          Map.entry("march", 3),
          Map.entry("april", 4),
          Map.entry("may", 5),
          Map.entry("june", 6),
          Map.entry("july", 7),
          Map.entry("august", 8),
          Map.entry("september", 9),
          Map.entry("october", 10),
          Map.entry("november", 11),
          Map.entry("december", 12),
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("sept", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /** Every name and short form. */
  static final Set<String> NAMES = MONTHS.keySet();

  /** Words that make a date of March and May, and of short forms. */
  private static final Set<String> BEFORE_MONTH =
      Set.of(
          "in", "since", "until", "by", "this", "early", "late", "mid", "from", "of", "during",
          "for", "through");

  private EnglishMonths() {}

  /** Month of a name or its short form; 0 for anything else. */
  static int number(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** The month behind a day: 23 January 2026. */
  static @Nullable DateMatch behindDay(String s, int end, int day, int month, CalendarFrame frame) {
    int point = Scan.at(s, end) == '.' ? end + 1 : end;
    int yearStart = EnglishDates.yearStart(s, point);
    if (yearStart > 0) {
      LocalDate date = CalendarFrame.dayOf(EnglishDates.number(s, yearStart, 4), month, day);
      return date == null ? null : DateMatch.day(yearStart + 4, date, false);
    }
    LocalDate date = frame.nearest(month, day);
    return date == null ? null : DateMatch.day(end, date, true);
  }

  /** A month by its name, with what follows: January, Jan. 23, Jan. 6-9, January 2026. */
  static @Nullable DateMatch read(String s, int at, int end, int month, CalendarFrame frame) {
    int from = Scan.at(s, end) == '.' ? end + 1 : end;
    int yearStart = EnglishDates.yearStart(s, from);
    if (yearStart > 0) {
      return CalendarFrame.month(yearStart + 4, EnglishDates.number(s, yearStart, 4), month, false);
    }
    int dayStart = Scan.spaces(s, from);
    int dayEnd = Scan.digitsEnd(s, dayStart);
    if (dayEnd > dayStart && dayEnd - dayStart <= 2 && dayStart > from) {
      return monthDay(s, dayStart, dayEnd, month, frame);
    }
    // March and May are other words more often than months.
    boolean whole = end - at > 3 && month != 3 && month != 5;
    String before = Scan.wordBefore(s, at);
    boolean led = BEFORE_MONTH.contains(before);
    if (!whole && !led) {
      return null;
    }
    boolean gone =
        before.equals("since") || before.equals("in") && EnglishTense.looksBack(s, at, end);
    int year = gone ? frame.lastBegun(month) : frame.nearestYear(month, month, s, end);
    return CalendarFrame.month(end, year, month, true);
  }

  private static @Nullable DateMatch monthDay(
      String s, int dayStart, int dayEnd, int month, CalendarFrame frame) {
    int day = EnglishDates.number(s, dayStart, dayEnd - dayStart);
    int end = dayEnd;
    for (String ending : new String[] {"st", "nd", "rd", "th"}) {
      end = Scan.isWordAt(s, dayEnd, ending) ? dayEnd + 2 : end;
    }
    int lastDay = day;
    int lastMonth = month;
    int next = Scan.spaces(s, end);
    if (Scan.at(s, next) == '-'
        || Scan.isWordAt(s, next, "to")
        || Scan.isWordAt(s, next, "through")) {
      int from = Scan.spaces(s, Scan.at(s, next) == '-' ? next + 1 : Scan.lettersEnd(s, next));
      int nameEnd = Scan.lettersEnd(s, from);
      int other = number(s.substring(from, nameEnd));
      int digits =
          other == 0 ? from : Scan.spaces(s, Scan.at(s, nameEnd) == '.' ? nameEnd + 1 : nameEnd);
      int digitsEnd = Scan.digitsEnd(s, digits);
      if (digitsEnd > digits && digitsEnd - digits <= 2 && (other > 0 || nameEnd == from)) {
        lastDay = EnglishDates.number(s, digits, digitsEnd - digits);
        lastMonth = other > 0 ? other : month;
        end = digitsEnd;
      }
    }
    int yearStart = EnglishDates.yearStart(s, end);
    boolean relative = yearStart < 0;
    LocalDate first =
        relative
            ? frame.nearest(month, day)
            : CalendarFrame.dayOf(EnglishDates.number(s, yearStart, 4), month, day);
    if (first == null) {
      return null;
    }
    end = relative ? end : yearStart + 4;
    int lastYear = lastMonth < month ? first.getYear() + 1 : first.getYear();
    LocalDate last = CalendarFrame.dayOf(lastYear, lastMonth, lastDay);
    return last == null || !last.isAfter(first)
        ? DateMatch.day(end, first, relative)
        : new DateMatch(end, first, last, Precision.PERIOD, relative);
  }
}
