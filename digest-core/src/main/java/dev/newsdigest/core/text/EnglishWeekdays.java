package dev.newsdigest.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days of the week by their English names: Thursday, last Friday, next Monday. */
final class EnglishWeekdays {

  private static final Map<String, DayOfWeek> DAYS =
      Map.of(
          "monday", DayOfWeek.MONDAY,
          "tuesday", DayOfWeek.TUESDAY,
          "wednesday", DayOfWeek.WEDNESDAY,
          "thursday", DayOfWeek.THURSDAY,
          "friday", DayOfWeek.FRIDAY,
          "saturday", DayOfWeek.SATURDAY,
          "sunday", DayOfWeek.SUNDAY);

  static final Set<String> NAMES = DAYS.keySet();

  /** A day of many, or one with a name of its own: every Friday, a Saturday, Black Friday. */
  private static final Set<String> NO_DATE_BEHIND =
      Set.of(
          "a", "an", "one", "any", "each", "every", "most", "some", "per", "black", "cyber", "good",
          "easter", "ash", "prime", "super", "giving");

  private EnglishWeekdays() {}

  static boolean isName(String word) {
    return DAYS.containsKey(word);
  }

  /**
   * A weekday without "last" or "next": the coming one where the clause looks ahead, else the last.
   *
   * @param at where the name starts
   * @param end where it ends
   */
  static @Nullable DateMatch alone(String s, int at, int end, String name, CalendarFrame frame) {
    DayOfWeek day = DAYS.get(name);
    if (day == null || NO_DATE_BEHIND.contains(Scan.wordBefore(s, at))) {
      return null;
    }
    if (Scan.wordBefore(s, at).equals("into")) {
      // "went into Monday": on from another day near today.
      return DateMatch.day(end, frame.nearest(day), true);
    }
    boolean ahead = EnglishTense.looksAhead(s, at, end);
    return DateMatch.day(end, ahead ? frame.nextOrSame(day) : frame.lastOrSame(day), true);
  }

  /** The one before, of or after this week; null where {@code name} is no weekday. */
  static @Nullable DateMatch led(int end, String name, int offset, CalendarFrame frame) {
    DayOfWeek day = DAYS.get(name);
    if (day == null) {
      return null;
    }
    LocalDate date =
        offset < 0 ? frame.before(day) : offset > 0 ? frame.after(day) : frame.weekday(0, day);
    return DateMatch.day(end, date, true);
  }
}
