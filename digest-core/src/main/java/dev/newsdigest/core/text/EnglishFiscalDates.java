package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import org.jspecify.annotations.Nullable;

/** FY2026, fiscal year 2026, fiscal 2026, fiscal Q3 2026, fiscal first quarter. */
final class EnglishFiscalDates {

  private EnglishFiscalDates() {}

  /**
   * @param end one past {@code fy} or {@code fiscal}
   */
  static @Nullable DateMatch read(String s, int end, CalendarFrame frame) {
    int at = Scan.isWordAt(s, end, " year") ? end + 5 : end;
    int digits = Scan.spaces(s, Scan.at(s, at) == '\'' ? at + 1 : at);
    int digitsEnd = Scan.digitsEnd(s, digits);
    if (digitsEnd == digits + 4 || digitsEnd == digits + 2 && at == end) {
      int year = Integer.parseInt(s.substring(digits, digitsEnd));
      year = year < 100 ? 2000 + year : year;
      return year < 1900 || year >= 2200
          ? null
          : CalendarFrame.months(digitsEnd, year, 1, 12, Precision.FISCAL_YEAR, false);
    }
    int next = Scan.spaces(s, end);
    if (Scan.at(s, next) == 'q' && Scan.at(s, next + 1) >= '1' && Scan.at(s, next + 1) <= '4') {
      return quarter(s, next + 2, s.charAt(next + 1) - '0', frame);
    }
    String[] ordinals = {"first", "second", "third", "fourth"};
    for (int i = 0; i < ordinals.length; i++) {
      int to = next + ordinals[i].length();
      boolean here = Scan.isWordAt(s, next, ordinals[i]);
      if (here && (Scan.isWordAt(s, to, " quarter") || Scan.isWordAt(s, to, "-quarter"))) {
        return quarter(s, to + 8, i + 1, frame);
      }
    }
    return null;
  }

  /** A fiscal quarter whose name ends at {@code end}, with or without its year. */
  static DateMatch quarter(String s, int end, int number, CalendarFrame frame) {
    DateMatch calendar = EnglishPeriods.quarterOrHalf(s, end, 'q', number, frame);
    return new DateMatch(
        calendar.end(),
        calendar.from(),
        calendar.to(),
        Precision.FISCAL_QUARTER,
        calendar.relative());
  }
}
