package dev.newsdigest.core.text;

import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English numbers of days to decades counted from today: two weeks ago, in three days. */
final class EnglishTimeSpans {

  private static final Map<String, ChronoUnit> UNITS =
      Map.of(
          "day", ChronoUnit.DAYS,
          "days", ChronoUnit.DAYS,
          "week", ChronoUnit.WEEKS,
          "weeks", ChronoUnit.WEEKS,
          "month", ChronoUnit.MONTHS,
          "months", ChronoUnit.MONTHS,
          "year", ChronoUnit.YEARS,
          "years", ChronoUnit.YEARS,
          "decade", ChronoUnit.DECADES,
          "decades", ChronoUnit.DECADES);

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
          Map.entry("twelve", 12),
          Map.entry("eighteen", 18));

  static final Set<String> NUMBER_WORDS = NUMBERS.keySet();

  /** "the first overhaul in 20 years" looks back, whatever the verb. */
  private static final String[] SUPERLATIVES = {
    "first", "largest", "biggest", "highest", "lowest", "worst", "best", "most", "fastest", "record"
  };

  private static final int MOST_DIGITS = 4;

  /** A number of units and where they end. */
  private record Span(int number, ChronoUnit unit, int end) {}

  private EnglishTimeSpans() {}

  /** Whether the word is day, week, month, year or decade, or their plural. */
  static boolean isUnit(String word) {
    return UNITS.containsKey(word);
  }

  /** Whether a number that can be counted by starts here. */
  static boolean isNumber(String s, int at) {
    String word = s.substring(at, Scan.lettersEnd(s, at));
    return Scan.isDigit(s, at) || NUMBERS.containsKey(word) && !word.startsWith("a");
  }

  /** N days ago, N years earlier, N weeks from now; the number starts at {@code at}. */
  static @Nullable DateMatch ago(String s, int at, CalendarFrame frame) {
    if (Scan.wordBefore(s, at).equals("half")) {
      // "half a year ago", "two and a half years ago"
      return null;
    }
    Span span = spanAt(s, at);
    return span == null ? null : offset(s, span, frame);
  }

  private static @Nullable DateMatch offset(String s, Span span, CalendarFrame frame) {
    for (String back : new String[] {" ago", " earlier"}) {
      // "two years earlier than planned" counts from another day.
      int end = span.end + back.length();
      if (Scan.isWordAt(s, span.end, back) && !Scan.isWordAt(s, end, " than")) {
        return frame.offset(end, -span.number, span.unit);
      }
    }
    boolean later = Scan.isWordAt(s, span.end, " from now");
    return later ? frame.offset(span.end + 9, span.number, span.unit) : null;
  }

  /** "half a year ago"; {@code end} is one past "half". */
  static @Nullable DateMatch halfYearAgo(String s, int end, CalendarFrame frame) {
    return Scan.isWordAt(s, end, " a year ago")
        ? frame.offset(end + 11, -6, ChronoUnit.MONTHS)
        : null;
  }

  /**
   * Three months, 5 years: from {@code at} on, up to or from today.
   *
   * @param sign -1 for the last ones, 1 for the next
   */
  static @Nullable DateMatch counted(String s, int at, int sign, CalendarFrame frame) {
    Span span = spanAt(s, at);
    return span == null ? null : frame.span(span.end, (long) sign * span.number, span.unit);
  }

  /** "the past year", "over the last decade": one unit up to today. */
  static @Nullable DateMatch single(String word, int end, int sign, CalendarFrame frame) {
    ChronoUnit unit = UNITS.get(word);
    return unit == null || word.endsWith("s") ? null : frame.span(end, sign, unit);
  }

  /**
   * "in two weeks" where the clause looks ahead; not "it doubled in two years".
   *
   * @param at where "in" starts
   */
  static @Nullable DateMatch in(String s, int at, CalendarFrame frame) {
    int from = Scan.spaces(s, at + 2);
    Span span = from == at + 2 ? null : spanAt(s, from);
    if (span == null || Scan.isWordAt(s, from, "a") || Scan.isWordAt(s, from, "an")) {
      return null;
    }
    boolean closed = Scan.at(s, span.end) != ' ' || Scan.isWordAt(s, span.end, " from");
    return !closed || span.number > 30 || isSuperlative(s, at) || !isAhead(s, at, span.end)
        ? null
        : frame.offset(span.end, span.number, span.unit);
  }

  /** "The event is in three days" looks ahead as "will be" does. */
  private static boolean isAhead(String s, int start, int end) {
    String verb = Scan.wordBefore(s, start);
    return verb.equals("is") || verb.equals("are") || EnglishTense.looksAhead(s, start, end);
  }

  private static boolean isSuperlative(String s, int end) {
    String before = s.substring(Math.max(0, end - 40), end);
    for (String word : SUPERLATIVES) {
      if (before.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Span spanAt(String s, int at) {
    boolean digits = Scan.isDigit(s, at);
    int numberEnd = digits ? Scan.digitsEnd(s, at) : Scan.lettersEnd(s, at);
    if (digits && numberEnd - at > MOST_DIGITS) {
      return null;
    }
    String word = s.substring(at, numberEnd);
    int number = digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, 0);
    int unitStart = Scan.spaces(s, numberEnd);
    int unitEnd = Scan.lettersEnd(s, unitStart);
    ChronoUnit unit = unitStart == numberEnd ? null : UNITS.get(s.substring(unitStart, unitEnd));
    return unit == null || number == 0 ? null : new Span(number, unit, unitEnd);
  }
}
