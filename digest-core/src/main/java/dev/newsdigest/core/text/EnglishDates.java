package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English dates that name a year, month, day, quarter or half. */
final class EnglishDates {

  private static final Map<String, Integer> ORDINALS =
      Map.of(
          "first", 1, "second", 2, "third", 3, "fourth", 4, "1st", 1, "2nd", 2, "3rd", 3, "4th", 4);

  /** Words before a bare year. */
  private static final Set<String> BEFORE_YEAR =
      Set.of(
          "in", "by", "since", "until", "till", "from", "for", "of", "through", "during", "before",
          "after", "late", "early", "mid", "around", "circa", "fiscal", "year", "and", "to", "than",
          "between");

  /** What a year that opens a sentence does. */
  private static final Set<String> BEHIND_YEAR =
      Set.of("will", "was", "is", "has", "could", "may", "might", "would", "began", "saw", "marks");

  /** Words before a year that says which of its kind is meant. */
  private static final Set<String> OWNERS =
      Set.of("a", "an", "the", "its", "their", "his", "her", "our", "this");

  /** Words that make a year of a number before 1900. */
  private static final Set<String> BEFORE_EARLY_YEAR = Set.of("in", "since", "circa", "until");

  private static final FirstLetters FIRST_LETTERS =
      FirstLetters.of(
          EnglishMonths.NAMES,
          ORDINALS.keySet(),
          EnglishRelativeDates.FIRST_WORDS,
          EnglishEdges.FIRST_WORDS,
          List.of("q", "h", "fy", "fiscal"));

  private EnglishDates() {}

  /** Dates that start with a word. */
  static @Nullable DateMatch read(String s, String text, int at, CalendarFrame frame) {
    if (!FIRST_LETTERS.begin(s, at)) {
      return null;
    }
    int end = Scan.lettersEnd(s, at);
    String word = s.substring(at, end);
    int month = EnglishMonths.number(word);
    if (month > 0) {
      return Character.isUpperCase(text.charAt(at))
          ? EnglishMonths.read(s, at, end, month, frame)
          : null;
    }
    if (word.equals("q") || word.equals("h")) {
      return EnglishPeriods.letterPeriod(s, end, word.charAt(0), frame);
    }
    if (word.equals("fy") || word.equals("fiscal")) {
      return EnglishFiscalDates.read(s, end, frame);
    }
    Integer ordinal = ORDINALS.get(word);
    if (ordinal != null) {
      return EnglishPeriods.ordinalPeriod(s, end, ordinal, frame);
    }
    DateMatch edge = EnglishEdges.read(s, text, end, word, frame);
    return edge != null ? edge : EnglishRelativeDates.read(s, text, at, end, word, frame);
  }

  /** Dates that start with a digit: 23 January 2026, 2026, 1Q26, the 1990s, 10 days ago. */
  static @Nullable DateMatch fromDigit(String s, int at, CalendarFrame frame) {
    int end = Scan.digitsEnd(s, at);
    int length = end - at;
    if (length > 4 || Scan.at(s, at - 1) == '.' && Scan.isDigit(s, at - 2)) {
      return null;
    }
    int value = Integer.parseInt(s.substring(at, end));
    DateMatch quarter = EnglishPeriods.behindYear(s, at, end, value);
    if (quarter != null) {
      return quarter;
    }
    if (length == 4 && value >= 1900 && value < 2100) {
      return year(s, at, end, value);
    }
    if (length == 4 && value >= 1500 && value < 1900 && isEarlyYear(s, at, end)) {
      return CalendarFrame.year(end, value, false);
    }
    if (length == 1
        && (Scan.at(s, end) == 'q' && value >= 1 && value <= 4
            || Scan.at(s, end) == 'h' && value >= 1 && value <= 2)) {
      int yearEnd = Scan.digitsEnd(s, end + 1);
      return yearEnd > end + 1
          ? EnglishPeriods.quarterOrHalf(s, end + 1, s.charAt(end), value, frame)
          : null;
    }
    if (length <= 2 && value >= 1 && value <= 31) {
      int from = end;
      for (String ending : new String[] {"st", "nd", "rd", "th"}) {
        from = Scan.isWordAt(s, end, ending) ? end + 2 : from;
      }
      Integer ordinal = ORDINALS.get(s.substring(at, from));
      DateMatch period =
          ordinal == null ? null : EnglishPeriods.ordinalPeriod(s, from, ordinal, frame);
      if (period != null) {
        return period;
      }
      int name = Scan.isWordAt(s, from, " of") ? from + 4 : Scan.spaces(s, from);
      int nameEnd = Scan.lettersEnd(s, name);
      int month = EnglishMonths.number(s.substring(name, nameEnd));
      if (month > 0 && name > from) {
        return EnglishMonths.behindDay(s, nameEnd, value, month, frame);
      }
    }
    return EnglishTimeSpans.ago(s, at, frame);
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
    DateMatch range = years(s, end, year, led || before.equals("the"));
    if (range != null) {
      return range;
    }
    Units.Found unit = Units.at(s, end);
    boolean counted = unit != null && unit.unit().group() == Units.Group.NOUN;
    if (!led) {
      // One order is not counted by "a 2024 order", 2000 watts are by "a 2000 watt heater".
      boolean free = unit == null || counted && (before.equals("a") || before.equals("an"));
      return free && isYearOf(s, at, end, before) ? CalendarFrame.year(end, year, false) : null;
    }
    // "from 2000 people": a noun that is counted follows a count, not a year.
    return counted && !Scan.isHan(s, end) && !before.equals("in")
        ? null
        : CalendarFrame.year(end, year, false);
  }

  /** "its 2026 forecast", "2027's best remake", "2026 will be harder". */
  private static boolean isYearOf(String s, int at, int end, String before) {
    if (Scan.at(s, end) != ' ') {
      return Scan.isWordAt(s, end, "'s") || Scan.isWordAt(s, end, "’s");
    }
    String next = s.substring(end + 1, Scan.lettersEnd(s, end + 1));
    boolean opens = at == 0 || ".!?\n".indexOf(Scan.at(s, Scan.spacesBack(s, at) - 1)) >= 0;
    return opens && BEHIND_YEAR.contains(next)
        || OWNERS.contains(before) && !next.isEmpty() && !StopWords.english().contains(next);
  }

  /** "founded in 1882", not "in 1600 homes". */
  private static boolean isEarlyYear(String s, int at, int end) {
    char next = Scan.at(s, end);
    boolean number = next == '-' || (next == '.' || next == ',') && Scan.isDigit(s, end + 1);
    return !number
        && next != '%'
        && !Scan.isLetter(s, end)
        && BEFORE_EARLY_YEAR.contains(Scan.wordBefore(s, at))
        && Units.at(s, end) == null;
  }

  /** 2024-2026; 2024-25 only where words before it make it a year. */
  private static @Nullable DateMatch years(String s, int end, int first, boolean led) {
    if (Scan.at(s, end) != '-') {
      return null;
    }
    int digits = Scan.digitsEnd(s, end + 1) - end - 1;
    if (digits != 4 && !(digits == 2 && led) || Scan.at(s, end + 1 + digits) == '-') {
      return null;
    }
    int last = number(s, end + 1, digits) + (digits == 2 ? first / 100 * 100 : 0);
    // "2000-2050 units" are counted.
    boolean counted = !led && Units.at(s, end + 1 + digits) != null;
    return last <= first || last >= 2100 || digits == 2 && last > first + 5 || counted
        ? null
        : CalendarFrame.months(end + 1 + digits, first, 1, 12, Precision.PERIOD, false)
            .until(LocalDate.of(last, 12, 31));
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

  static int number(String s, int from, int length) {
    return Integer.parseInt(s.substring(from, from + length));
  }
}
