package dev.newsdigest.core.text;

import dev.newsdigest.core.text.DateMention.Precision;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Chinese dates that name a year, month or day; those that count from today are read by {@link
 * ChineseRelativeDates}.
 */
final class ChineseDates {

  private static final Map<String, Integer> YEARS =
      Map.of("今年", 0, "去年", -1, "明年", 1, "前年", -2, "后年", 2, "本年度", 0, "上年", -1);

  /** Every Chinese character that can start a date. */
  private static final boolean[] STARTS = new boolean[Character.MAX_VALUE + 1];

  static {
    for (char c : "今去明前后本上下昨大这周星礼过近最未接半年月第零一二三四五六七八九十两〇".toCharArray()) {
      STARTS[c] = true;
    }
  }

  private ChineseDates() {}

  static @Nullable DateMatch read(String s, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    if (Chars.isHan(c) && !STARTS[c]) {
      return null;
    }
    DateMatch withYear = withYear(s, at, frame);
    if (withYear != null) {
      return withYear;
    }
    DateMatch relative = ChineseRelativeDates.read(s, at, frame);
    if (relative != null) {
      return relative;
    }
    return ChineseDateParts.withoutYear(s, at, frame);
  }

  private static @Nullable DateMatch withYear(String s, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    if (c >= '0' && c <= '9') {
      return digits(s, at, frame);
    }
    if (ChineseNumerals.digit(c) > 0) {
      int end = ChineseNumerals.end(s, at);
      boolean year = end == at + 4 && Scan.at(s, end) == '年';
      int value = year ? (int) ChineseNumerals.value(s, at, end) : 0;
      return isYear(value) ? inYear(s, end + 1, value, false) : decade(s, at, end);
    }
    if ("今去明前后本上".indexOf(c) < 0) {
      return null;
    }
    for (int length = 2; length <= 3; length++) {
      Integer offset = at + length <= s.length() ? YEARS.get(s.substring(at, at + length)) : null;
      if (offset != null && !isTrap(s, at)) {
        return inYear(s, at + length, frame.today().getYear() + offset, true);
      }
    }
    return null;
  }

  /** 此前年均 and 今后年均 hold no 前年. */
  private static boolean isTrap(String s, int at) {
    char c = s.charAt(at);
    return (c == '前' || c == '后' || c == '上') && "目此之以从今最然前后早".indexOf(Scan.at(s, at - 1)) >= 0;
  }

  private static @Nullable DateMatch digits(String s, int at, CalendarFrame frame) {
    int end = Scan.digitsEnd(s, at);
    int length = end - at;
    if (length != 4 && length != 2) {
      return null;
    }
    int value = Integer.parseInt(s.substring(at, end));
    int next = Scan.spaces(s, end);
    if (length == 4 && isYear(value)) {
      DateMatch range = years(s, next, value);
      if (range != null) {
        return range;
      }
      if (s.startsWith("财年", next)) {
        return fiscal(s, next + 2, value);
      }
      if (Scan.at(s, next) == '年' && Scan.at(s, next + 1) != '代') {
        return inYear(s, next + 1, value, false);
      }
    }
    if (length == 4 && Scan.at(s, next) == '年' && isEarlyYear(s, at, next + 1, value)) {
      return inYear(s, next + 1, value, false);
    }
    if (s.startsWith("年代", next)) {
      int decade = length == 4 ? value : century(s, at, value) + value;
      if (decade % 10 == 0) {
        return decade(next + 2, decade, length == 2);
      }
    }
    DateMatch shortYears = length == 2 ? shortYears(s, end, value, frame) : null;
    if (shortYears != null) {
      return shortYears;
    }
    // 26年1月: two digits are a year where a month follows.
    if (length == 2 && Scan.at(s, next) == '年') {
      DateMatch part = ChineseDateParts.inYear(s, Scan.spaces(s, next + 1), 2000 + value, false);
      return part != null && value >= 10 && value < 50 ? part : null;
    }
    return null;
  }

  /** 八十年代. */
  private static @Nullable DateMatch decade(String s, int at, int end) {
    if (end != at + 2 || s.charAt(at + 1) != '十' || !s.startsWith("年代", end)) {
      return null;
    }
    int value = (int) ChineseNumerals.value(s, at, end);
    return decade(end + 2, century(s, at, value) + value, true);
  }

  private static DateMatch decade(int end, int first, boolean relative) {
    return new DateMatch(
        end,
        LocalDate.of(first, 1, 1),
        LocalDate.of(first + 9, 12, 31),
        Precision.DECADE,
        relative);
  }

  private static int century(String s, int at, int decade) {
    boolean last = Scan.endsWith(s, at, "上世纪") || Scan.endsWith(s, at, "20世纪");
    boolean now = Scan.endsWith(s, at, "本世纪") || Scan.endsWith(s, at, "21世纪");
    return last || decade >= 40 && !now ? 1900 : 2000;
  }

  /** 2024-2026年, 2024年至2026年. */
  private static @Nullable DateMatch years(String s, int next, int first) {
    int at = Scan.at(s, next) == '年' ? next + 1 : next;
    if ("-~至到".indexOf(Scan.at(s, at)) < 0) {
      return null;
    }
    int from = Scan.at(s, at + 1) == '-' ? at + 2 : at + 1;
    int digitsEnd = Scan.digitsEnd(s, from);
    int end = Scan.spaces(s, digitsEnd);
    if (digitsEnd != from + 4 || Scan.at(s, end) != '年') {
      return null;
    }
    int last = Integer.parseInt(s.substring(from, digitsEnd));
    return !isYear(last) || last < first
        ? null
        : new DateMatch(
            end + 1,
            LocalDate.of(first, 1, 1),
            LocalDate.of(last, 12, 31),
            Precision.PERIOD,
            false);
  }

  /** 26-27年, years about now: as lengths such numbers are rare. */
  private static @Nullable DateMatch shortYears(String s, int end, int first, CalendarFrame frame) {
    int mark = Scan.spaces(s, end);
    int from = Scan.spaces(s, mark + 1);
    int to = Scan.digitsEnd(s, from);
    if ("-~至到".indexOf(Scan.at(s, mark)) < 0 || to != from + 2 || Scan.at(s, to) != '年') {
      return null;
    }
    int last = Integer.parseInt(s.substring(from, to));
    int now = frame.today().getYear() % 100;
    boolean near = first >= now - 6 && last <= now + 6 && last > first && last <= first + 5;
    return near && "内间来期".indexOf(Scan.at(s, to + 1)) < 0
        ? CalendarFrame.months(to + 1, 2000 + first, 1, 12, Precision.PERIOD, true)
            .until(LocalDate.of(2000 + last, 12, 31))
        : null;
  }

  private static DateMatch fiscal(String s, int end, int year) {
    int from = Scan.at(s, end) == '第' ? end + 1 : end;
    int quarter = ChineseDateParts.digitOf(Scan.at(s, from));
    boolean quarterly = s.startsWith("财季", from + 1) || s.startsWith("季度", from + 1);
    if (quarter >= 1 && quarter <= 4 && quarterly) {
      DateMatch calendar = CalendarFrame.quarter(from + 3, year, quarter, false);
      return new DateMatch(
          calendar.end(), calendar.from(), calendar.to(), Precision.FISCAL_QUARTER, false);
    }
    // A company's half has no precision of its own: its year stands for it.
    boolean half = s.startsWith("上半年", end) || s.startsWith("下半年", end);
    return CalendarFrame.months(half ? end + 3 : end, year, 1, 12, Precision.FISCAL_YEAR, false);
  }

  private static DateMatch inYear(String s, int end, int year, boolean relative) {
    DateMatch part = ChineseDateParts.inYear(s, Scan.spaces(s, end), year, relative);
    return part != null ? part : CalendarFrame.year(end, year, relative);
  }

  /** 创办于1882年, not 1350年历史 nor 1500年: years before 1900 can be lengths too. */
  private static boolean isEarlyYear(String s, int at, int end, int value) {
    if (value < 1000 || value >= 1900 || "间来历古老代".indexOf(Scan.at(s, end)) >= 0) {
      return false;
    }
    char before = Scan.at(s, Scan.spacesBack(s, at) - 1);
    boolean led = "于在自从".indexOf(before) >= 0;
    boolean length =
        "今达有时了满".indexOf(before) >= 0
            || s.startsWith("的历史", end)
            || RoundingWords.before(s, at) != null;
    return !length && (led || value % 100 != 0);
  }

  private static boolean isYear(int value) {
    return value >= 1900 && value < 2200;
  }
}
