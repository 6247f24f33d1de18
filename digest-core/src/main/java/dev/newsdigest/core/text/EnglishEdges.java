package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Beginnings, middles and ends of months, years and decades: early December, mid-2026, the end of
 * March 2027, the late 1990s, year-end. A third of the year or month by "early", "mid" and "late",
 * two months by "start" and "end" of a year.
 */
final class EnglishEdges {

  private enum Part {
    EARLY(1, 4, 0, 3),
    MIDDLE(5, 8, 4, 6),
    LATE(9, 12, 7, 9),
    START(1, 2, 0, 1),
    END(11, 12, 8, 9);

    final int firstMonth;
    final int lastMonth;
    final int firstYear;
    final int lastYear;

    Part(int firstMonth, int lastMonth, int firstYear, int lastYear) {
      this.firstMonth = firstMonth;
      this.lastMonth = lastMonth;
      this.firstYear = firstYear;
      this.lastYear = lastYear;
    }
  }

  private static final Map<String, Part> WORDS =
      Map.of(
          "early", Part.EARLY,
          "mid", Part.MIDDLE,
          "late", Part.LATE,
          "start", Part.START,
          "beginning", Part.START,
          "middle", Part.MIDDLE,
          "end", Part.END);

  static final Set<String> FIRST_WORDS = WORDS.keySet();

  /** What a year or month can be called from today, with how far off it is. */
  private static final Map<String, Integer> LEADS = Map.of("last", -1, "this", 0, "next", 1);

  /** "by year-end" is this year's end, however near the last one lies. */
  private static final Set<String> YEAR_TO_COME = Set.of("by", "before", "until");

  private EnglishEdges() {}

  /**
   * @param text the text as written, {@code s} the folded one
   * @param end one past the first word, {@code word}
   * @return null where no month, year or decade follows
   */
  static @Nullable DateMatch read(
      String s, String text, int end, String word, CalendarFrame frame) {
    Part part = WORDS.get(word);
    if (part == null) {
      return null;
    }
    boolean of = Scan.isWordAt(s, end, " of");
    boolean glued = part != Part.START && !word.equals("middle");
    if (!of && !glued) {
      return null;
    }
    int at = of ? end + 4 : Scan.at(s, end) == '-' || Scan.at(s, end) == ' ' ? end + 1 : end;
    if (!of && word.equals("end") && Scan.at(s, end) != '-') {
      return null;
    }
    if (Scan.digitsEnd(s, at) == at + 4) {
      return year(s, at, part);
    }
    if (of && Scan.isWordAt(s, at, "the year")) {
      return year(at + 8, frame.today().getYear(), part, true);
    }
    if (of && Scan.isWordAt(s, at, "the month")) {
      return month(at + 9, YearMonth.from(frame.today()), part, true);
    }
    int leadEnd = Scan.lettersEnd(s, at);
    String lead = s.substring(at, leadEnd);
    Integer offset = LEADS.get(lead);
    if (offset != null) {
      return led(s, leadEnd, offset, part, frame);
    }
    return EnglishMonths.number(lead) > 0 && Character.isUpperCase(text.charAt(at))
        ? named(s, leadEnd, EnglishMonths.number(lead), part, frame)
        : null;
  }

  /** "year-end", "by year's end"; {@code end} is one past "year". */
  static @Nullable DateMatch yearEnd(String s, int end, CalendarFrame frame) {
    int length = Scan.isWordAt(s, end, "-end") ? 4 : Scan.isWordAt(s, end, "'s end") ? 6 : 0;
    if (length == 0) {
      return null;
    }
    boolean coming = YEAR_TO_COME.contains(Scan.wordBefore(s, end - "year".length()));
    int year = coming ? frame.today().getYear() : frame.nearestYear(11, 12, s, end);
    return year(end + length, year, Part.END, true);
  }

  /** "this year", "next month", "last March" behind a part. */
  private static @Nullable DateMatch led(
      String s, int end, int offset, Part part, CalendarFrame frame) {
    if (Scan.isWordAt(s, end, " year")) {
      return year(end + 5, frame.today().getYear() + offset, part, true);
    }
    return Scan.isWordAt(s, end, " month")
        ? month(end + 6, YearMonth.from(frame.today()).plusMonths(offset), part, true)
        : null;
  }

  private static DateMatch named(String s, int end, int month, Part part, CalendarFrame frame) {
    int from = Scan.at(s, end) == '.' && Scan.wordBefore(s, end).length() <= 4 ? end + 1 : end;
    int yearStart = EnglishDates.yearStart(s, from);
    if (yearStart > 0) {
      YearMonth named = YearMonth.of(EnglishDates.number(s, yearStart, 4), month);
      return month(yearStart + 4, named, part, false);
    }
    return month(end, YearMonth.of(frame.nearestYear(month, month, s, end), month), part, true);
  }

  /** Four digits: a year, or a decade where an s follows. */
  private static @Nullable DateMatch year(String s, int at, Part part) {
    int year = EnglishDates.number(s, at, 4);
    int end = at + 4;
    if (year < 1900 || year >= 2100) {
      return null;
    }
    if (Scan.at(s, end) == 's' && year % 10 == 0 && !Scan.isLetter(s, end + 1)) {
      return new DateMatch(
          end + 1,
          LocalDate.of(year + part.firstYear, 1, 1),
          LocalDate.of(year + part.lastYear, 12, 31),
          Precision.PERIOD,
          false);
    }
    return Scan.isLetter(s, end) ? null : year(end, year, part, false);
  }

  private static DateMatch year(int end, int year, Part part, boolean relative) {
    return CalendarFrame.months(
        end, year, part.firstMonth, part.lastMonth, Precision.PERIOD, relative);
  }

  private static DateMatch month(int end, YearMonth month, Part part, boolean relative) {
    LocalDate last = month.atEndOfMonth();
    return switch (part) {
      case EARLY, START ->
          new DateMatch(end, month.atDay(1), month.atDay(10), Precision.PERIOD, relative);
      case MIDDLE ->
          new DateMatch(end, month.atDay(11), month.atDay(20), Precision.PERIOD, relative);
      case LATE, END -> new DateMatch(end, month.atDay(21), last, Precision.PERIOD, relative);
    };
  }
}
