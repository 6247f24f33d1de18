package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** English dates that count from the day of publication: yesterday, last Friday, next year. */
final class EnglishRelativeDates {

  private static final Map<String, Integer> DAYS =
      Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1);

  /** Seasons within one year; a winter lies in two. */
  private static final Map<String, Integer> SEASONS =
      Map.of("spring", 3, "summer", 6, "fall", 9, "autumn", 9);

  private static final Map<String, Integer> LEADS =
      Map.of("last", -1, "past", -1, "this", 0, "next", 1, "coming", 1);

  /** Before "the last year" they make it the twelve months up to today. */
  private static final Set<String> DURING =
      Set.of("in", "over", "during", "for", "within", "through", "across");

  /** Every word {@link #read} answers to. */
  static final Set<String> FIRST_WORDS = firstWords();

  private EnglishRelativeDates() {}

  /**
   * @param text the text as written, {@code s} the folded one
   * @param at where {@code word} starts
   * @param end where it ends
   */
  static @Nullable DateMatch read(
      String s, String text, int at, int end, String word, CalendarFrame frame) {
    Integer days = DAYS.get(word);
    if (days != null) {
      return DateMatch.day(end, frame.today().plusDays(days), true);
    }
    if (LEADS.containsKey(word)) {
      return led(s, text, at, end, word, frame);
    }
    if (EnglishWeekdays.isName(word)) {
      return EnglishWeekdays.alone(s, at, end, word, frame);
    }
    Integer season = SEASONS.get(word);
    if (season != null) {
      return season(s, end, season);
    }
    return switch (word) {
      case "the" -> dayBeside(s, at, frame);
      case "in" -> EnglishTimeSpans.in(s, at, frame);
      case "half" -> EnglishTimeSpans.halfYearAgo(s, end, frame);
      case "year" -> EnglishEdges.yearEnd(s, end, frame);
      default ->
          EnglishTimeSpans.NUMBER_WORDS.contains(word) ? EnglishTimeSpans.ago(s, at, frame) : null;
    };
  }

  /** "spring 2027"; without its year "fall" is a verb. */
  private static @Nullable DateMatch season(String s, int end, int first) {
    int start = EnglishDates.yearStart(s, Scan.isWordAt(s, end, " of") ? end + 3 : end);
    if (start < 0 || Scan.at(s, end) == ',') {
      return null;
    }
    int year = EnglishDates.number(s, start, 4);
    return CalendarFrame.months(start + 4, year, first, first + 2, Precision.PERIOD, false);
  }

  private static @Nullable DateMatch dayBeside(String s, int at, CalendarFrame frame) {
    if (Scan.isWordAt(s, at, "the day after tomorrow")) {
      return DateMatch.day(at + 22, frame.today().plusDays(2), true);
    }
    return Scan.isWordAt(s, at, "the day before yesterday")
        ? DateMatch.day(at + 24, frame.today().minusDays(2), true)
        : null;
  }

  /** last, past, next, this with what follows. */
  private static @Nullable DateMatch led(
      String s, String text, int leadAt, int leadEnd, String lead, CalendarFrame frame) {
    int at = Scan.spaces(s, leadEnd);
    if (at == leadEnd) {
      return null;
    }
    int offset = LEADS.get(lead);
    if (offset != 0 && EnglishTimeSpans.isNumber(s, at)) {
      return EnglishTimeSpans.counted(s, at, offset, frame);
    }
    int end = Scan.lettersEnd(s, at);
    String word = s.substring(at, end);
    if (lead.equals("past") || lead.equals("coming") && EnglishTimeSpans.isUnit(word)) {
      return EnglishTimeSpans.single(word, end, offset, frame);
    }
    if (EnglishTimeSpans.isUnit(word) && Scan.wordBefore(s, leadAt).equals("the")) {
      return afterThe(s, leadAt, end, word, offset, frame);
    }
    DateMatch calendar = calendar(word, end, offset, frame);
    if (calendar != null) {
      return calendar;
    }
    DateMatch weekday = EnglishWeekdays.led(end, word, offset, frame);
    return weekday != null ? weekday : named(text, at, end, word, offset, frame);
  }

  /**
   * "over the last year" is the time up to today; "the last week of the month" and "until the next
   * day" count from elsewhere.
   */
  private static @Nullable DateMatch afterThe(
      String s, int leadAt, int end, String unit, int offset, CalendarFrame frame) {
    String before = Scan.wordBefore(s, Scan.spacesBack(s, leadAt) - 3);
    return DURING.contains(before) && !Scan.isWordAt(s, end, " of")
        ? EnglishTimeSpans.single(unit, end, offset, frame)
        : null;
  }

  private static @Nullable DateMatch calendar(
      String word, int end, int offset, CalendarFrame frame) {
    return switch (word) {
      case "week" -> frame.week(end, offset);
      case "weekend" -> frame.weekend(end, offset);
      case "month" -> frame.relativeMonth(end, offset);
      case "quarter" -> frame.relativeQuarter(end, offset);
      case "year" -> frame.relativeYear(end, offset);
      case "decade" -> EnglishTimeSpans.single(word, end, offset == 0 ? 1 : offset, frame);
      case "morning", "afternoon", "evening" ->
          offset == 0 ? DateMatch.day(end, frame.today(), true) : null;
      case "night" -> DateMatch.day(end, frame.today().plusDays(offset), true);
      default -> null;
    };
  }

  /** "last October", "this spring"; "this may" is no month. */
  private static @Nullable DateMatch named(
      String text, int at, int end, String word, int offset, CalendarFrame frame) {
    int month = EnglishMonths.number(word);
    boolean name = word.length() > 3 || word.equals("may");
    if (month > 0 && name && Character.isUpperCase(text.charAt(at))) {
      int now = frame.today().getMonthValue();
      int years = offset < 0 && month >= now ? -1 : offset > 0 && month <= now ? 1 : 0;
      return CalendarFrame.month(end, frame.today().getYear() + years, month, true);
    }
    Integer season = SEASONS.get(word);
    return season == null
        ? null
        : CalendarFrame.months(
            end, frame.today().getYear() + offset, season, season + 2, Precision.PERIOD, true);
  }

  private static Set<String> firstWords() {
    Set<String> words = new HashSet<>(EnglishTimeSpans.NUMBER_WORDS);
    words.addAll(DAYS.keySet());
    words.addAll(LEADS.keySet());
    words.addAll(EnglishWeekdays.NAMES);
    words.addAll(SEASONS.keySet());
    words.addAll(List.of("the", "in", "half", "year"));
    return Set.copyOf(words);
  }
}
