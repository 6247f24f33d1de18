package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the days, weeks, months, quarters and years a text names, in Chinese and English, absolute
 * ones and those that count from the day of publication. What leaves the year open is put nearest
 * to that day; a weekday alone is the last one. Thread-safe, linear in the text.
 */
public final class Dates {

  /** Stands in where only the places of dates are asked for. */
  static final Instant ANY_DAY = Instant.parse("2026-01-01T12:00:00Z");

  private Dates() {}

  /**
   * @param text any string
   * @param language what it is written in; both Chinese and English forms are read in any language
   * @param reference when the text was published; without it only what names its year is found
   * @param zone where "today" is
   * @return in order of the text, not overlapping
   */
  public static List<DateMention> find(
      String text, Language language, @Nullable Instant reference, ZoneId zone) {
    Instant day = reference == null ? ANY_DAY : reference;
    CalendarFrame frame = new CalendarFrame(LocalDate.ofInstant(day, zone));
    String s = Scan.folded(text);
    List<DateMention> found = new ArrayList<>();
    int at = 0;
    while (at < s.length()) {
      DateMatch match = at(s, text, at, frame);
      if (match == null) {
        at++;
        continue;
      }
      if (reference != null || !match.relative()) {
        found.add(match.from(at));
      }
      at = match.end();
    }
    return found;
  }

  private static @Nullable DateMatch at(String s, String text, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    if (c >= '0' && c <= '9') {
      if (Scan.isDigit(s, at - 1) || Chars.isLatin(Scan.at(s, at - 1))) {
        return null;
      }
      DateMatch numeric = NumericDates.read(s, at);
      DateMatch chinese = numeric != null ? numeric : ChineseDates.read(s, at, frame);
      return chinese != null ? chinese : EnglishDates.fromDigit(s, at, frame);
    }
    if (Chars.isHan(c)) {
      return ChineseDates.read(s, at, frame);
    }
    return Scan.isWordStart(s, at) ? EnglishDates.read(s, text, at, frame) : null;
  }
}
