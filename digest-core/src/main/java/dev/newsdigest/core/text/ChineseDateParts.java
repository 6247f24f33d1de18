package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What follows a year or stands alone: months, days, quarters, halves, ends and starts. */
final class ChineseDateParts {

  /** What a company publishes of a quarter that has passed. */
  private static final String[] REPORTED = {"财报", "业绩", "营收", "净利", "财务", "报告", "的财报", "的业绩"};

  private ChineseDateParts() {}

  /** The part of {@code year} that starts here; null where none does. */
  static @Nullable DateMatch inYear(String s, int from, int year, boolean relative) {
    // 明年年初, 2026年年底
    boolean again = Scan.at(s, from) == '年' && "初底末中".indexOf(Scan.at(s, from + 1)) >= 0;
    int at = again ? from + 1 : from;
    DateMatch quarter = quarter(s, at, year, relative);
    if (quarter != null) {
      return quarter;
    }
    if (s.startsWith("上半年", at) || s.startsWith("下半年", at)) {
      return CalendarFrame.half(at + 3, year, s.charAt(at) == '上' ? 1 : 2, relative);
    }
    char c = Scan.at(s, at);
    if (c == '底' || c == '末') {
      return CalendarFrame.months(at + 1, year, 11, 12, Precision.PERIOD, relative);
    }
    if (c == '初') {
      return CalendarFrame.months(at + 1, year, 1, 2, Precision.PERIOD, relative);
    }
    if (c == '中' && "国央东小科关间".indexOf(Scan.at(s, at + 1)) < 0 && Scan.at(s, at - 1) == '年') {
      return CalendarFrame.months(at + 1, year, 6, 7, Precision.PERIOD, relative);
    }
    if ((Scan.at(s, at + 1) == '季' || Scan.at(s, at + 1) == '天') && "春夏秋".indexOf(c) >= 0) {
      int first = 3 + 3 * "春夏秋".indexOf(c);
      return CalendarFrame.months(at + 2, year, first, first + 2, Precision.PERIOD, relative);
    }
    int end = numberEnd(s, at);
    int month = end > at ? number(s, at, end) : 0;
    int mark = Scan.spaces(s, end);
    return month >= 1 && month <= 12 && Scan.at(s, mark) == '月'
        ? inMonth(s, mark + 1, year, month, relative)
        : null;
  }

  /** Months, days, quarters and halves whose year the text leaves open. */
  static @Nullable DateMatch withoutYear(String s, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    if (s.startsWith("上半年", at) || s.startsWith("下半年", at)) {
      int half = c == '上' ? 1 : 2;
      return inYear(s, at, frame.nearestYear(half * 6 - 5, half * 6, s, at), true);
    }
    if (c == '年' && !isNumberPart(s, at - 1) && "全每周半多几数成两".indexOf(Scan.at(s, at - 1)) < 0) {
      return edgeOfYear(s, at, frame);
    }
    DateMatch probe = quarter(s, at, 2000, true);
    if (probe != null) {
      int first = probe.from().getMonthValue();
      int last = probe.to().getMonthValue();
      int year =
          isReported(s, probe.end())
              ? frame.nearestYear(first, last)
              : frame.nearestYear(first, last, s, at);
      return quarter(s, at, year, true);
    }
    int end = numberEnd(s, at);
    boolean inside =
        isNumberPart(s, at - 1) || Scan.at(s, at - 1) == '.' || Scan.at(s, at - 1) == '第';
    if (end == at || inside || end - at > 3 || isOfNamedYear(s, at)) {
      return null;
    }
    int value = number(s, at, end);
    int mark = Scan.spaces(s, end);
    if (Scan.at(s, mark) == '月' && value >= 1 && value <= 12) {
      return monthWithoutYear(s, mark + 1, value, frame);
    }
    boolean digits = Scan.isDigit(s, at);
    boolean ofMonth = Scan.at(s, Scan.spacesBack(s, at) - 1) == '月';
    if (Scan.at(s, mark) == '日' && digits && !ofMonth && !isDayTrap(s, mark + 1)) {
      LocalDate day = frame.nearestDay(value);
      return day == null ? null : DateMatch.day(mark + 1, day, true);
    }
    return null;
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

  /** 次年3月 and 同年3月 count from a year named elsewhere. */
  private static boolean isOfNamedYear(String s, int at) {
    return Scan.at(s, at - 1) == '年' && "次翌同当隔".indexOf(Scan.at(s, at - 2)) >= 0;
  }

  private static @Nullable DateMatch edgeOfYear(String s, int at, CalendarFrame frame) {
    int year = frame.today().getYear();
    return switch (Scan.at(s, at + 1)) {
      case '底', '末' -> {
        int near = frame.nearestYear(11, 12, s, at);
        yield CalendarFrame.months(at + 2, near, 11, 12, Precision.PERIOD, true);
      }
      case '初' -> {
        int near = frame.nearestYear(1, 2, s, at);
        yield CalendarFrame.months(at + 2, near, 1, 2, Precision.PERIOD, true);
      }
      case '内' -> CalendarFrame.year(at + 2, year, true);
      default -> null;
    };
  }

  private static @Nullable DateMatch monthWithoutYear(
      String s, int end, int month, CalendarFrame frame) {
    int year = frame.nearestYear(month, month, s, end);
    DateMatch probe = inMonth(s, end, year, month, true);
    if (probe.precision() != Precision.DAY) {
      return probe;
    }
    LocalDate day = frame.nearest(month, probe.from().getDayOfMonth());
    return day == null ? null : inMonth(s, end, day.getYear(), month, true);
  }

  /** Behind 月: a day, days, a part of the month, or the month itself. */
  static DateMatch inMonth(String s, int end, int year, int month, boolean relative) {
    int at = Scan.spaces(s, end);
    int last = YearMonth.of(year, month).lengthOfMonth();
    int dayEnd = numberEnd(s, at);
    int mark = Scan.spaces(s, dayEnd);
    boolean marked = Scan.at(s, mark) == '日' || Scan.at(s, mark) == '号';
    if (dayEnd > at && dayEnd - at <= 3) {
      int day = number(s, at, dayEnd);
      LocalDate date = CalendarFrame.dayOf(year, month, day);
      if (date != null && !marked && "-~至到".indexOf(Scan.at(s, mark)) >= 0) {
        DateMatch range = until(s, mark + 1, date, relative);
        if (range != null) {
          return range;
        }
      }
      if (date != null && marked) {
        DateMatch range =
            "-~至到".indexOf(Scan.at(s, mark + 1)) >= 0 ? until(s, mark + 2, date, relative) : null;
        return range != null ? range : DateMatch.day(mark + 1, date, relative);
      }
    }
    if (s.startsWith("上旬", at)) {
      return days(at + 2, year, month, 1, 10, relative);
    }
    if (s.startsWith("中旬", at)) {
      return days(at + 2, year, month, 11, 20, relative);
    }
    if (s.startsWith("下旬", at)) {
      return days(at + 2, year, month, 21, last, relative);
    }
    char c = Scan.at(s, at);
    if (c == '初') {
      return days(at + 1, year, month, 1, 10, relative);
    }
    if (c == '底' || c == '末') {
      return days(at + 1, year, month, 21, last, relative);
    }
    return CalendarFrame.month(c == '份' ? at + 1 : end, year, month, relative);
  }

  /** The end of a range of days: 25日, or 2月3日. */
  private static @Nullable DateMatch until(String s, int at, LocalDate from, boolean relative) {
    int end = numberEnd(s, at);
    if (end == at || end - at > 3) {
      return null;
    }
    int first = number(s, at, end);
    int month = from.getMonthValue();
    int day = first;
    if (Scan.at(s, end) == '月') {
      int dayEnd = numberEnd(s, end + 1);
      if (dayEnd == end + 1 || dayEnd - end > 4) {
        return null;
      }
      month = first;
      day = number(s, end + 1, dayEnd);
      end = dayEnd;
    }
    if (Scan.at(s, end) != '日' && Scan.at(s, end) != '号') {
      return null;
    }
    int year = month < from.getMonthValue() ? from.getYear() + 1 : from.getYear();
    LocalDate to = CalendarFrame.dayOf(year, month, day);
    return to == null || to.isBefore(from)
        ? null
        : new DateMatch(end + 1, from, to, Precision.PERIOD, relative);
  }

  private static @Nullable DateMatch quarter(String s, int at, int year, boolean relative) {
    if (s.startsWith("前三季度", at) || s.startsWith("前3季度", at)) {
      return CalendarFrame.months(at + 4, year, 1, 9, Precision.PERIOD, relative);
    }
    int from = Scan.at(s, at) == '第' ? at + 1 : at;
    int number = digitOf(Scan.at(s, from));
    if (number >= 1 && number <= 4 && s.startsWith("季度", from + 1)) {
      return CalendarFrame.quarter(from + 3, year, number, relative);
    }
    if (number >= 1 && number <= 4 && s.startsWith("财季", from + 1)) {
      DateMatch q = CalendarFrame.quarter(from + 3, year, number, relative);
      return new DateMatch(q.end(), q.from(), q.to(), Precision.FISCAL_QUARTER, relative);
    }
    // 2025年第4季, as Taiwan writes; without its year it may be a season of a show.
    boolean season = number >= 1 && number <= 4 && Scan.at(s, from + 1) == '季';
    if (season && from > at && Scan.at(s, at - 1) == '年') {
      return CalendarFrame.quarter(from + 2, year, number, relative);
    }
    char digit = Scan.at(s, at + 1);
    boolean q = Scan.at(s, at) == 'q' && digit >= '1' && digit <= '4';
    return q && !Scan.isLetter(s, at + 2) && !Scan.isDigit(s, at + 2)
        ? CalendarFrame.quarter(at + 2, year, digit - '0', relative)
        : null;
  }

  private static DateMatch days(
      int end, int year, int month, int first, int last, boolean relative) {
    return new DateMatch(
        end,
        LocalDate.of(year, month, first),
        LocalDate.of(year, month, last),
        Precision.PERIOD,
        relative);
  }

  /** 3日内, 日元, 日均 … */
  private static boolean isDayTrap(String s, int at) {
    return "内前后元圆均活本游报线间韩系语益志常化程".indexOf(Scan.at(s, at)) >= 0;
  }

  /** One digit in either writing; -1 for anything else. */
  static int digitOf(char c) {
    return c >= '0' && c <= '9' ? c - '0' : ChineseNumerals.digit(c);
  }

  static int numberEnd(String s, int at) {
    int digits = Scan.digitsEnd(s, at);
    if (digits > at) {
      return digits - at > 4 ? at : digits;
    }
    int end = at;
    while (end - at < 3 && isChineseDayDigit(Scan.at(s, end))) {
      end++;
    }
    return end;
  }

  static int number(String s, int from, int to) {
    return Scan.isDigit(s, from)
        ? Integer.parseInt(s.substring(from, to))
        : (int) ChineseNumerals.value(s, from, to);
  }

  private static boolean isChineseDayDigit(char c) {
    return ChineseNumerals.digit(c) >= 0 || c == '十';
  }

  private static boolean isNumberPart(String s, int at) {
    return Scan.isDigit(s, at) || at >= 0 && ChineseNumerals.isNumeral(s.charAt(at));
  }
}
