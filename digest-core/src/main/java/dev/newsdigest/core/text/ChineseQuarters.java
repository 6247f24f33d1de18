package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import org.jspecify.annotations.Nullable;

/** Chinese quarters of a year, and several from the first on: 第三季度, Q3, 前三季度, 一至三季度. */
final class ChineseQuarters {

  /** What a company publishes of a quarter that has passed. */
  private static final String[] REPORTED = {"财报", "业绩", "营收", "净利", "财务", "报告", "的财报", "的业绩"};

  private ChineseQuarters() {}

  /** The quarters of {@code year} that start here; null where none do. */
  static @Nullable DateMatch inYear(String s, int at, int year, boolean relative) {
    DateMatch several = several(s, at, year, relative);
    if (several != null) {
      return several;
    }
    int from = Scan.at(s, at) == '第' ? at + 1 : at;
    int number = ChineseDateParts.digitOf(Scan.at(s, from));
    boolean counted = number >= 1 && number <= 4;
    if (counted && s.startsWith("季度", from + 1)) {
      return CalendarFrame.quarter(from + 3, year, number, relative);
    }
    if (counted && s.startsWith("财季", from + 1)) {
      DateMatch q = CalendarFrame.quarter(from + 3, year, number, relative);
      return new DateMatch(q.end(), q.from(), q.to(), Precision.FISCAL_QUARTER, relative);
    }
    // 2025年第4季, as Taiwan writes; without its year it may be a season of a show.
    boolean season = counted && Scan.at(s, from + 1) == '季';
    if (season && from > at && Scan.at(s, at - 1) == '年') {
      return CalendarFrame.quarter(from + 2, year, number, relative);
    }
    char digit = Scan.at(s, at + 1);
    boolean q = Scan.at(s, at) == 'q' && digit >= '1' && digit <= '4';
    return q && !Scan.isLetter(s, at + 2) && !Scan.isDigit(s, at + 2)
        ? CalendarFrame.quarter(at + 2, year, digit - '0', relative)
        : null;
  }

  /** The same where the year is open. */
  static @Nullable DateMatch withoutYear(String s, int at, CalendarFrame frame) {
    DateMatch probe = inYear(s, at, 2000, true);
    if (probe == null) {
      return null;
    }
    int first = probe.from().getMonthValue();
    int last = probe.to().getMonthValue();
    int year =
        probe.precision() == Precision.PERIOD
            ? frame.lastOver(last)
            : isReported(s, probe.end())
                ? frame.nearestYear(first, last)
                : frame.nearestYear(first, last, s, at);
    return inYear(s, at, year, true);
  }

  /** 前三季度 and 一至三季度. */
  private static @Nullable DateMatch several(String s, int at, int year, boolean relative) {
    int number = 0;
    int mark = at;
    if (Scan.at(s, at) == '前') {
      number = ChineseDateParts.digitOf(Scan.at(s, at + 1));
      mark = Scan.at(s, at + 2) == '个' ? at + 3 : at + 2;
    } else if (ChineseDateParts.digitOf(Scan.at(s, at)) == 1
        && "-~至到".indexOf(Scan.at(s, at + 1)) >= 0) {
      number = ChineseDateParts.digitOf(Scan.at(s, at + 2));
      mark = at + 3;
    }
    return number >= 2 && number <= 4 && s.startsWith("季度", mark)
        ? CalendarFrame.months(mark + 2, year, 1, 3 * number, Precision.PERIOD, relative)
        : null;
  }

  /** 将公布第四季度财报: what is reported is over, whenever it is said. */
  private static boolean isReported(String s, int end) {
    for (String word : REPORTED) {
      if (s.startsWith(word, end)) {
        return true;
      }
    }
    return false;
  }
}
