package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English dates that name a year, month, day, quarter or half. */
final class EnglishDates {

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

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  /** Words before a bare year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "by", "since", "until", "till", "from", "for", "of", "through", "during", "before",
          "after", "late", "early", "mid", "around", "circa", "fiscal", "year", "and", "to",
          "than");

  /** What a company publishes of a quarter that has passed. */
  private static final Set<String> REPORTED =
      Set.of("results", "earnings", "revenue", "revenues", "profit", "profits", "sales", "report");

  private static final FirstLetters FIRST_LETTERS =
      FirstLetters.of(
          MONTHS.keySet(),
          ORDINALS.keySet(),
          EnglishRelativeDates.FIRST_WORDS,
          List.of("q", "h", "fy", "fiscal", "early", "mid", "late"));

  private EnglishDates() {}

  /** Month of a name or its short form; 0 for anything else. */
  static int month(String word) {
    return MONTHS.getOrDefault(word, 0);
  }

  /** Dates that start with a word. */
  static @Nullable DateMatch read(String s, String text, int at, CalendarFrame frame) {
    if (!FIRST_LETTERS.begin(s, at)) {
      return null;
    }
    int end = Scan.lettersEnd(s, at);
    String word = s.substring(at, end);
    int month = month(word);
    if (month > 0) {
      return Character.isUpperCase(text.charAt(at)) ? month(s, at, end, month, frame) : null;
    }
    if (word.equals("q") || word.equals("h")) {
      return letterPeriod(s, end, word.charAt(0), frame);
    }
    if (word.equals("fy") || word.equals("fiscal")) {
      return EnglishFiscalDates.read(s, end, frame);
    }
    Integer ordinal = ORDINALS.get(word);
    if (ordinal != null) {
      return ordinalPeriod(s, end, ordinal, frame);
    }
    if (word.equals("early") || word.equals("mid") || word.equals("late")) {
      return partOfYear(s, end, word, frame);
    }
    return EnglishRelativeDates.read(s, at, end, word, frame);
  }

  /** Dates that start with a digit: 23 January 2026, 2026, 1Q26, the 1990s, 10 days ago. */
  static @Nullable DateMatch fromDigit(String s, int at, CalendarFrame frame) {
    int end = Scan.digitsEnd(s, at);
    int length = end - at;
    if (length > 4 || Scan.at(s, at - 1) == '.' && Scan.isDigit(s, at - 2)) {
      return null;
    }
    int value = Integer.parseInt(s.substring(at, end));
    if (length == 4 && value >= 1900 && value < 2100) {
      return year(s, at, end, value);
    }
    if (length == 1
        && (Scan.at(s, end) == 'q' && value >= 1 && value <= 4
            || Scan.at(s, end) == 'h' && value >= 1 && value <= 2)) {
      int yearEnd = Scan.digitsEnd(s, end + 1);
      return yearEnd > end + 1 ? quarterOrHalf(s, end + 1, s.charAt(end), value, frame) : null;
    }
    if (length <= 2 && value >= 1 && value <= 31) {
      int from = end;
      for (String ending : new String[] {"st", "nd", "rd", "th"}) {
        from = Scan.isWordAt(s, end, ending) ? end + 2 : from;
      }
      Integer ordinal = ORDINALS.get(s.substring(at, from));
      DateMatch period = ordinal == null ? null : ordinalPeriod(s, from, ordinal, frame);
      if (period != null) {
        return period;
      }
      int name = Scan.isWordAt(s, from, " of") ? from + 4 : Scan.spaces(s, from);
      int nameEnd = Scan.lettersEnd(s, name);
      int month = month(s.substring(name, nameEnd));
      if (month > 0 && name > from) {
        return dayMonth(s, nameEnd, value, month, frame);
      }
    }
    return EnglishRelativeDates.ago(s, at, end, value, frame);
  }

  private static @Nullable DateMatch dayMonth(
      String s, int end, int day, int month, CalendarFrame frame) {
    int point = Scan.at(s, end) == '.' ? end + 1 : end;
    int yearStart = yearStart(s, point);
    if (yearStart > 0) {
      LocalDate date = CalendarFrame.dayOf(number(s, yearStart, 4), month, day);
      return date == null ? null : DateMatch.day(yearStart + 4, date, false);
    }
    LocalDate date = frame.nearest(month, day);
    return date == null ? null : DateMatch.day(end, date, true);
  }

  private static @Nullable DateMatch month(
      String s, int at, int end, int month, CalendarFrame frame) {
    int from = Scan.at(s, end) == '.' ? end + 1 : end;
    int yearStart = yearStart(s, from);
    if (yearStart > 0) {
      return CalendarFrame.month(yearStart + 4, number(s, yearStart, 4), month, false);
    }
    int dayStart = Scan.spaces(s, from);
    int dayEnd = Scan.digitsEnd(s, dayStart);
    if (dayEnd > dayStart && dayEnd - dayStart <= 2 && dayStart > from) {
      return monthDay(s, dayStart, dayEnd, month, frame);
    }
    // March and May are other words more often than months.
    boolean whole = end - at > 3 && month != 3 && month != 5;
    String before = Scan.wordBefore(s, at);
    boolean led =
        Set.of(
                "in", "since", "until", "by", "this", "early", "late", "mid", "from", "of",
                "during", "for", "through")
            .contains(before);
    if (!whole && !led) {
      return null;
    }
    return CalendarFrame.month(end, frame.nearestYear(month, month, s, end), month, true);
  }

  private static @Nullable DateMatch monthDay(
      String s, int dayStart, int dayEnd, int month, CalendarFrame frame) {
    int day = number(s, dayStart, dayEnd - dayStart);
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
      int other = month(s.substring(from, nameEnd));
      int digits =
          other == 0 ? from : Scan.spaces(s, Scan.at(s, nameEnd) == '.' ? nameEnd + 1 : nameEnd);
      int digitsEnd = Scan.digitsEnd(s, digits);
      if (digitsEnd > digits && digitsEnd - digits <= 2 && (other > 0 || nameEnd == from)) {
        lastDay = number(s, digits, digitsEnd - digits);
        lastMonth = other > 0 ? other : month;
        end = digitsEnd;
      }
    }
    int yearStart = yearStart(s, end);
    boolean relative = yearStart < 0;
    LocalDate first =
        relative
            ? frame.nearest(month, day)
            : CalendarFrame.dayOf(number(s, yearStart, 4), month, day);
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

  /** A bare year needs a word before it, or brackets; 1990s and 2024-2026 speak for themselves. */
  private static @Nullable DateMatch year(String s, int at, int end, int year) {
    if (Scan.at(s, end) == 's' && year % 10 == 0 && !Scan.isLetter(s, end + 1)) {
      return new DateMatch(
          end + 1,
          LocalDate.of(year, 1, 1),
          LocalDate.of(year + 9, 12, 31),
          Precision.DECADE,
          false);
    }
    if (Scan.isLetter(s, end)
        || Scan.at(s, end) == '%'
        || Scan.at(s, end) == ',' && Scan.isDigit(s, end + 1)
        || Scan.at(s, end) == '.' && Scan.isDigit(s, end + 1)
        || "$€£¥-".indexOf(Scan.at(s, at - 1)) >= 0 && !Scan.endsWith(s, at - 1, "mid")) {
      return null;
    }
    String before = Scan.wordBefore(s, at);
    boolean led =
        BEFORE_YEAR.contains(before) || Scan.at(s, at - 1) == '(' && Scan.at(s, end) == ')';
    if (!led) {
      return null;
    }
    if (Scan.at(s, end) == '-' && Scan.digitsEnd(s, end + 1) == end + 5) {
      int last = number(s, end + 1, 4);
      if (last > year && last < 2100) {
        return CalendarFrame.months(end + 5, year, 1, 12, Precision.PERIOD, false)
            .until(LocalDate.of(last, 12, 31));
      }
    }
    // "from 2000 people": a noun that is counted follows a count, not a year.
    Units.Found unit = Units.at(s, end);
    boolean counted = unit != null && unit.unit().group() == Units.Group.NOUN;
    return counted && !Scan.isHan(s, end) && !before.equals("in")
        ? null
        : CalendarFrame.year(end, year, false);
  }

  private static @Nullable DateMatch letterPeriod(
      String s, int at, char letter, CalendarFrame frame) {
    char digit = Scan.at(s, at);
    if (digit < '1' || digit > (letter == 'q' ? '4' : '2') || Scan.isDigit(s, at + 1)) {
      return null;
    }
    if (Scan.isLetter(s, at + 1) || letter == 'h' && yearStart(s, at + 1) < 0) {
      return null;
    }
    return quarterOrHalf(s, at + 1, letter, digit - '0', frame);
  }

  private static @Nullable DateMatch ordinalPeriod(
      String s, int end, int ordinal, CalendarFrame frame) {
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
    int months = letter == 'q' ? 3 : 6;
    int first = (number - 1) * months + 1;
    int yearStart = yearStart(s, Scan.isWordAt(s, end, " of") ? end + 3 : end);
    boolean relative = false;
    int year;
    int to;
    if (yearStart > 0) {
      year = number(s, yearStart, 4);
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

  private static final int NO_YEAR = -9;

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
    return Scan.digitsEnd(s, from) == from + 2 ? 2000 + number(s, from, 2) : -1;
  }

  /** early 2027, mid-2026, late last year, early January. */
  private static @Nullable DateMatch partOfYear(
      String s, int end, String part, CalendarFrame frame) {
    int at = Scan.at(s, end) == '-' || Scan.at(s, end) == ' ' ? end + 1 : end;
    int to = at + 4;
    int year = -1;
    boolean relative = false;
    if (Scan.digitsEnd(s, at) == at + 4) {
      year = number(s, at, 4);
    } else {
      for (String word : new String[] {"last year", "this year", "next year"}) {
        if (Scan.isWordAt(s, at, word)) {
          year =
              frame.today().getYear() + (word.startsWith("l") ? -1 : word.startsWith("t") ? 0 : 1);
          to = at + 9;
          relative = true;
        }
      }
    }
    if (year < 1900 || year >= 2100) {
      return null;
    }
    int first = part.equals("early") ? 1 : part.equals("mid") ? 5 : 9;
    return CalendarFrame.months(to, year, first, first + 3, Precision.PERIOD, relative);
  }

  /** Where four digits of a year stand behind an optional comma and spaces; -1 where none do. */
  static int yearStart(String s, int end) {
    int at = Scan.at(s, end) == ',' ? end + 1 : end;
    at = Scan.spaces(s, at);
    if (at == end || Scan.digitsEnd(s, at) != at + 4 || Scan.isLetter(s, at + 4)) {
      return -1;
    }
    int year = number(s, at, 4);
    return year >= 1900 && year < 2200 ? at : -1;
  }

  private static int number(String s, int from, int length) {
    return Integer.parseInt(s.substring(from, from + length));
  }
}
