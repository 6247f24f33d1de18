package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** What follows a Chinese year or stands alone: quarters, halves, seasons, months, ends, days. */
final class ChineseDateParts {

  private static final String SEASONS = "春夏秋";

  private ChineseDateParts() {}

  /** The part of {@code year} that starts here; null where none does. */
  static @Nullable DateMatch inYear(String s, int from, int year, boolean relative) {
    // 明年年初, 2026年年底
    boolean again = Scan.at(s, from) == '年' && "初底末中".indexOf(Scan.at(s, from + 1)) >= 0;
    int at = again ? from + 1 : from;
    DateMatch quarter = ChineseQuarters.inYear(s, at, year, relative);
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
    int season = SEASONS.indexOf(c);
    if (season >= 0 && (Scan.at(s, at + 1) == '季' || Scan.at(s, at + 1) == '天')) {
      int first = 3 + 3 * season;
      return CalendarFrame.months(at + 2, year, first, first + 2, Precision.PERIOD, relative);
    }
    DateMatch first = c == '前' ? firstMonths(s, at, year, relative) : null;
    return first != null ? first : ChineseMonths.inYear(s, at, year, relative);
  }

  /** 前两个月, 前11个月 of a year. */
  private static @Nullable DateMatch firstMonths(String s, int at, int year, boolean relative) {
    int end = numberEnd(s, at + 1);
    int months = end == at + 1 || end - at > 4 ? 0 : number(s, at + 1, end);
    int mark = Scan.at(s, end) == '个' ? end + 1 : end;
    return months >= 2 && months <= 12 && Scan.at(s, mark) == '月'
        ? CalendarFrame.months(mark + 1, year, 1, months, Precision.PERIOD, relative)
        : null;
  }

  /** Months, days, quarters and halves whose year the text leaves open. */
  static @Nullable DateMatch withoutYear(String s, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    if (s.startsWith("上半年", at)) {
      return CalendarFrame.half(at + 3, frame.today().getYear(), 1, true);
    }
    if (s.startsWith("下半年", at)) {
      return CalendarFrame.half(at + 3, frame.nearestYear(7, 12, s, at), 2, true);
    }
    if (c == '年' && !isNumberPart(s, at - 1) && "全每周半多几数成两".indexOf(Scan.at(s, at - 1)) < 0) {
      return edgeOfYear(s, at, frame);
    }
    if (c == '月') {
      return edgeOfMonth(s, at, frame);
    }
    DateMatch quarter = ChineseQuarters.withoutYear(s, at, frame);
    if (quarter != null) {
      return quarter;
    }
    int end = numberEnd(s, at);
    boolean inside =
        isNumberPart(s, at - 1) || Scan.at(s, at - 1) == '.' || Scan.at(s, at - 1) == '第';
    if (end == at || inside || end - at > 3 || isOfNamedYear(s, at)) {
      return null;
    }
    DateMatch month = ChineseMonths.withoutYear(s, at, frame);
    return month != null ? month : dayOfMonth(s, at, end, frame);
  }

  /** 23日 without its month: the nearest. */
  private static @Nullable DateMatch dayOfMonth(String s, int at, int end, CalendarFrame frame) {
    int mark = Scan.spaces(s, end);
    boolean ofMonth = Scan.at(s, Scan.spacesBack(s, at) - 1) == '月';
    if (Scan.at(s, mark) != '日' || !Scan.isDigit(s, at) || ofMonth || isDayTrap(s, mark + 1)) {
      return null;
    }
    LocalDate day = frame.nearestDay(number(s, at, end));
    return day == null ? null : DateMatch.day(mark + 1, day, true);
  }

  /** 次年3月 and 同年3月 count from a year named elsewhere, 农历三月 by another calendar. */
  private static boolean isOfNamedYear(String s, int at) {
    return Scan.at(s, at - 1) == '年' && "次翌同当隔".indexOf(Scan.at(s, at - 2)) >= 0
        || Scan.at(s, at - 1) == '历' && "农阴旧夏".indexOf(Scan.at(s, at - 2)) >= 0;
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

  /** 月底 and 月初 of this month; 次月初, 每月底 and 3个月初步 are others. */
  private static @Nullable DateMatch edgeOfMonth(String s, int at, CalendarFrame frame) {
    char edge = Scan.at(s, at + 1);
    char before = Scan.at(s, at - 1);
    boolean end = edge == '底' || edge == '末';
    if (!end && edge != '初' || Scan.at(s, at + 2) == '步') {
      return null;
    }
    if (isNumberPart(s, at - 1) || before == ' ' || "个次翌每同当隔单满岁腊正冬元包".indexOf(before) >= 0) {
      return null;
    }
    YearMonth month = YearMonth.from(frame.today());
    boolean over = !end && frame.today().getDayOfMonth() > 10;
    if (over && ChineseTense.looksAhead(s, at, at + 2)) {
      month = month.plusMonths(1);
    }
    return new DateMatch(
        at + 2,
        month.atDay(end ? 21 : 1),
        end ? month.atEndOfMonth() : month.atDay(10),
        Precision.PERIOD,
        true);
  }

  /** 3日内, 日元, 日均 … */
  private static boolean isDayTrap(String s, int at) {
    return "内前后元圆均活本游报线间韩系语益志常化程".indexOf(Scan.at(s, at)) >= 0;
  }

  /** One digit in either writing; -1 for anything else. */
  static int digitOf(char c) {
    return c >= '0' && c <= '9' ? c - '0' : ChineseNumerals.digit(c);
  }

  /** One past the number of a date that starts here, {@code at} where none does. */
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
