package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English dates that count from the day of publication: last Friday, next year, two weeks ago. */
final class EnglishRelativeDates {

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day",
          ChronoUnit.DAYS,
          "days",
          ChronoUnit.DAYS,
          "week",
          ChronoUnit.WEEKS,
          "weeks",
          ChronoUnit.WEEKS,
          "month",
          ChronoUnit.MONTHS,
          "months",
          ChronoUnit.MONTHS,
          "year",
          ChronoUnit.YEARS,
          "years",
          ChronoUnit.YEARS);
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12));
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9);

  private static final String[] SUPERLATIVES = {
    "first", "largest", "biggest", "highest", "lowest", "worst", "best", "most", "fastest", "record"
  };

  private static final Map<String, DayOfWeek> WEEKDAYS =
      Map.of(
          "monday",
          DayOfWeek.MONDAY,
          "tuesday",
          DayOfWeek.TUESDAY,
          "wednesday",
          DayOfWeek.WEDNESDAY,
          "thursday",
          DayOfWeek.THURSDAY,
          "friday",
          DayOfWeek.FRIDAY,
          "saturday",
          DayOfWeek.SATURDAY,
          "sunday",
          DayOfWeek.SUNDAY);

  /** Every word {@link #read} answers to. */
  static final Set<String> FIRST_WORDS = firstWords();

  private EnglishRelativeDates() {}

  static @Nullable DateMatch read(String s, int at, int end, String word, CalendarFrame frame) {
    switch (word) {
      case "today", "tonight" -> {
        return DateMatch.day(end, frame.today(), true);
      }
      case "yesterday" -> {
        return DateMatch.day(end, frame.today().minusDays(1), true);
      }
      case "tomorrow" -> {
        return DateMatch.day(end, frame.today().plusDays(1), true);
      }
      case "the" -> {
        return phrase(s, at, frame);
      }
      case "last", "past", "next", "this", "coming" -> {
        return led(s, end, word, frame);
      }
      case "in" -> {
        return in(s, end, frame);
      }
      case "year" -> {
        return Scan.isWordAt(s, end, "-end")
            ? CalendarFrame.months(
                end + 4, frame.nearestYear(11, 12, s, end), 11, 12, Precision.PERIOD, true)
            : null;
      }
      default -> {
        DayOfWeek day = WEEKDAYS.get(word);
        if (day != null) {
          return DateMatch.day(end, frame.lastOrSame(day), true);
        }
        if (SEASONS.containsKey(word)) {
          return season(s, end, SEASONS.get(word));
        }
        Integer number = NUMBERS.get(word);
        return number == null ? null : ago(s, at, end, number, frame);
      }
    }
  }

  /** "spring 2027"; without its year "fall" is a verb. */
  private static @Nullable DateMatch season(String s, int end, int first) {
    int start = EnglishDates.yearStart(s, Scan.isWordAt(s, end, " of") ? end + 3 : end);
    if (start < 0 || Scan.at(s, end) == ',') {
      return null;
    }
    int year = Integer.parseInt(s.substring(start, start + 4));
    return CalendarFrame.months(start + 4, year, first, first + 2, Precision.PERIOD, false);
  }

  /** Whether the word is day, week, month or year, or their plural. */
  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** N days ago, N years earlier, N weeks from now, counted from {@code end} of the number. */
  static @Nullable DateMatch ago(String s, int at, int end, int number, CalendarFrame frame) {
    int unitStart = Scan.spaces(s, end);
    int unitEnd = Scan.lettersEnd(s, unitStart);
    ChronoUnit unit = unitStart == end ? null : UNITS.get(s.substring(unitStart, unitEnd));
    if (unit == null) {
      return null;
    }
    for (String back : new String[] {" ago", " earlier"}) {
      // "two years earlier than planned" counts from another day.
      int backEnd = unitEnd + back.length();
      if (Scan.isWordAt(s, unitEnd, back) && !Scan.isWordAt(s, backEnd, " than")) {
        return frame.offset(backEnd, -number, unit);
      }
    }
    boolean later = Scan.isWordAt(s, unitEnd, " from now");
    return later ? frame.offset(unitEnd + 9, number, unit) : null;
  }

  private static @Nullable DateMatch phrase(String s, int at, CalendarFrame frame) {
    if (Scan.isWordAt(s, at, "the day after tomorrow")) {
      return DateMatch.day(at + 22, frame.today().plusDays(2), true);
    }
    if (Scan.isWordAt(s, at, "the day before yesterday")) {
      return DateMatch.day(at + 24, frame.today().minusDays(2), true);
    }
    if (Scan.isWordAt(s, at, "the end of the year")) {
      return CalendarFrame.months(at + 19, frame.today().getYear(), 11, 12, Precision.PERIOD, true);
    }
    if (Scan.isWordAt(s, at, "the end of the month")) {
      LocalDate last = frame.today().withDayOfMonth(frame.today().lengthOfMonth());
      return new DateMatch(at + 20, last.minusDays(9), last, Precision.PERIOD, true);
    }
    if (Scan.isWordAt(s, at, "the end of this year")) {
      return CalendarFrame.months(at + 20, frame.today().getYear(), 11, 12, Precision.PERIOD, true);
    }
    return null;
  }

  /** last, past, next, this with what follows. */
  private static @Nullable DateMatch led(String s, int end, String lead, CalendarFrame frame) {
    int at = Scan.spaces(s, end);
    if (at == end) {
      return null;
    }
    int to = Scan.lettersEnd(s, at);
    String word = s.substring(at, to);
    int offset = lead.equals("this") ? 0 : lead.equals("next") || lead.equals("coming") ? 1 : -1;
    boolean span = !lead.equals("this");
    if (span && (Scan.isDigit(s, at) || NUMBERS.containsKey(word) && !word.startsWith("a"))) {
      return spanOfTime(s, at, offset, frame);
    }
    if (lead.equals("past")) {
      ChronoUnit unit = UNITS.get(word);
      return unit == null || word.endsWith("s") ? null : frame.span(to, -1, unit);
    }
    return switch (word) {
      case "week" -> frame.week(to, offset);
      case "weekend" ->
          frame.weekend(
              to,
              lead.equals("last") && frame.today().getDayOfWeek() == DayOfWeek.SUNDAY
                  ? -1
                  : offset);
      case "month" -> frame.relativeMonth(to, offset);
      case "quarter" -> frame.relativeQuarter(to, offset);
      case "year" -> frame.relativeYear(to, offset);
      case "decade" -> frame.span(to, 10L * (offset == 0 ? 1 : offset), ChronoUnit.YEARS);
      case "morning", "afternoon", "evening" ->
          offset == 0 ? DateMatch.day(to, frame.today(), true) : null;
      case "night" -> DateMatch.day(to, frame.today().plusDays(offset), true);
      default -> named(word, to, offset, frame);
    };
  }

  private static @Nullable DateMatch named(String word, int to, int offset, CalendarFrame frame) {
    DayOfWeek day = WEEKDAYS.get(word);
    if (day != null) {
      LocalDate date =
          offset < 0 ? frame.before(day) : offset > 0 ? frame.after(day) : frame.weekday(0, day);
      return DateMatch.day(to, date, true);
    }
    int month = EnglishMonths.number(word);
    if (month > 0 && word.length() > 3 || word.equals("may")) {
      int year = month == 0 ? 0 : frame.today().getYear();
      int now = frame.today().getMonthValue();
      year += offset < 0 && month >= now ? -1 : offset > 0 && month <= now ? 1 : 0;
      return CalendarFrame.month(to, year, month, true);
    }
    Integer season = SEASONS.get(word);
    return season == null
        ? null
        : CalendarFrame.months(
            to, frame.today().getYear() + offset, season, season + 2, Precision.PERIOD, true);
  }

  /** the last three months, the next 5 years. */
  private static @Nullable DateMatch spanOfTime(String s, int at, int sign, CalendarFrame frame) {
    int numberEnd = Scan.isDigit(s, at) ? Scan.digitsEnd(s, at) : Scan.lettersEnd(s, at);
    if (numberEnd - at > 6) {
      return null;
    }
    String word = s.substring(at, numberEnd);
    long number = Scan.isDigit(s, at) ? Long.parseLong(word) : NUMBERS.getOrDefault(word, 0);
    int unitStart = Scan.spaces(s, numberEnd);
    int unitEnd = Scan.lettersEnd(s, unitStart);
    ChronoUnit unit = UNITS.get(s.substring(unitStart, unitEnd));
    return unit == null || number == 0 ? null : frame.span(unitEnd, sign * number, unit);
  }

  /** "in two weeks"; not "in two weeks of talks", nor "it doubled in two weeks". */
  private static @Nullable DateMatch in(String s, int end, CalendarFrame frame) {
    int at = Scan.spaces(s, end);
    int numberEnd = Scan.isDigit(s, at) ? Scan.digitsEnd(s, at) : Scan.lettersEnd(s, at);
    String word = s.substring(at, numberEnd);
    if (word.isEmpty() || word.length() > 6 || at == end) {
      return null;
    }
    long number = Scan.isDigit(s, at) ? Long.parseLong(word) : NUMBERS.getOrDefault(word, 0);
    int unitStart = Scan.spaces(s, numberEnd);
    int unitEnd = Scan.lettersEnd(s, unitStart);
    ChronoUnit unit = unitStart == numberEnd ? null : UNITS.get(s.substring(unitStart, unitEnd));
    boolean closed = Scan.at(s, unitEnd) != ' ' || Scan.isWordAt(s, unitEnd, " from");
    boolean length =
        word.startsWith("a") || number > 30 || isSuperlative(s, end) || Tense.isPast(s, end - 2);
    return unit == null || number == 0 || !closed || length
        ? null
        : frame.offset(unitEnd, number, unit);
  }

  /** "the first overhaul in 20 years" looks back. */
  private static boolean isSuperlative(String s, int end) {
    String before = s.substring(Math.max(0, end - 40), end);
    for (String word : SUPERLATIVES) {
      if (before.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>(NUMBERS.keySet());
    words.addAll(WEEKDAYS.keySet());
    words.addAll(SEASONS.keySet());
    words.addAll(List.of("today", "tonight", "yesterday", "tomorrow"));
    words.addAll(List.of("the", "last", "past", "next", "this", "coming", "in", "year"));
    return Set.copyOf(words);
  }
}
