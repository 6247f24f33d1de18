package dev.newsdigest.core.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Chinese dates that count from the day of publication: 昨日, 本周四, 上个月, 三天前, 未来五年. */
final class ChineseRelativeDates {

  /** Longer words first. */
  private static final Map<String, Integer> DAYS = new LinkedHashMap<>();

  static {
    DAYS.put("大前天", -3);
    DAYS.put("大后天", 3);
    for (String word : new String[] {"今天", "今日", "今晚", "今早", "今晨", "今夜"}) {
      DAYS.put(word, 0);
    }
    for (String word : new String[] {"昨天", "昨日", "昨晚", "昨夜"}) {
      DAYS.put(word, -1);
    }
    for (String word : new String[] {"明天", "明日", "明晚", "明早", "明晨"}) {
      DAYS.put(word, 1);
    }
    DAYS.put("前天", -2);
    DAYS.put("前日", -2);
    DAYS.put("后天", 2);
  }

  private static final String WEEKDAYS = "一二三四五六日";

  private ChineseRelativeDates() {}

  static @Nullable DateMatch read(String s, int at, CalendarFrame frame) {
    char c = s.charAt(at);
    switch (c) {
      case '今', '昨', '明', '前', '后', '大' -> {
        return day(s, at, frame);
      }
      case '上', '下', '本', '这', '周', '星', '礼' -> {
        return period(s, at, frame);
      }
      case '过', '近', '最', '未', '接' -> {
        return spanOfTime(s, at, frame);
      }
      default -> {
        return Chars.isDigit(c) || ChineseNumerals.digit(c) > 0 || c == '十' || c == '半'
            ? ago(s, at, frame)
            : null;
      }
    }
  }

  private static @Nullable DateMatch day(String s, int at, CalendarFrame frame) {
    if (s.startsWith("今后", at)) {
      return spanOfTime(s, at, frame);
    }
    for (Map.Entry<String, Integer> entry : DAYS.entrySet()) {
      if (s.startsWith(entry.getKey(), at)) {
        int end = at + entry.getKey().length();
        boolean trap =
            s.startsWith("头条", end)
                || s.startsWith("方舟", end)
                || s.startsWith("之", end)
                || (s.charAt(at) == '前' || s.charAt(at) == '后')
                    && "以之从目此先今最然".indexOf(Scan.at(s, at - 1)) >= 0;
        return trap ? null : DateMatch.day(end, frame.today().plusDays(entry.getValue()), true);
      }
    }
    return null;
  }

  /** Weeks, months and quarters by 上, 本 and 下; weekdays with or without them. */
  private static @Nullable DateMatch period(String s, int at, CalendarFrame frame) {
    int offset = 0;
    int from = at;
    boolean named = true;
    switch (s.charAt(at)) {
      case '上' -> {
        offset = Scan.at(s, at + 1) == '上' ? -2 : -1;
        from = at - offset;
      }
      case '下' -> {
        offset = Scan.at(s, at + 1) == '下' ? 2 : 1;
        from = at + offset;
      }
      case '本', '这' -> from = at + 1;
      default -> named = false;
    }
    int unit = named && Scan.at(s, from) == '个' ? from + 1 : from;
    if (named && Scan.at(s, unit) == '月' && "球饼嫂子台薪租".indexOf(Scan.at(s, unit + 1)) < 0) {
      DateMatch month = frame.relativeMonth(unit + 1, offset);
      int year = month.from().getYear();
      return ChineseMonths.inMonth(s, unit + 1, year, month.from().getMonthValue(), true);
    }
    if (named && s.startsWith("季度", unit)) {
      return frame.relativeQuarter(unit + 2, offset);
    }
    return week(s, unit, offset, named, frame);
  }

  private static @Nullable DateMatch week(
      String s, int at, int offset, boolean named, CalendarFrame frame) {
    if (!isWeek(s, at)) {
      return null;
    }
    int end = Scan.at(s, at) == '周' ? at + 1 : at + 2;
    char day = Scan.at(s, end) == '天' ? '日' : Scan.at(s, end);
    int weekday = WEEKDAYS.indexOf(day);
    char before = Scan.at(s, at - 1);
    boolean counted =
        !named
            && (ChineseNumerals.isNumeral(before)
                || Scan.isDigit(s, at - 1)
                || "每几半数个隔双单逐整".indexOf(before) >= 0);
    if (weekday >= 0 && !counted && !isWeekdayTrap(s, at, end + 1, day)) {
      DayOfWeek dayOfWeek = DayOfWeek.of(weekday + 1);
      LocalDate date =
          named
              ? frame.weekday(offset, dayOfWeek)
              : ChineseTense.looksAhead(s, at, end + 1)
                  ? frame.nextOrSame(dayOfWeek)
                  : frame.lastOrSame(dayOfWeek);
      return DateMatch.day(end + 1, date, true);
    }
    if (day == '末' && !counted) {
      int weekend = named ? offset : frame.today().getDayOfWeek().getValue() >= 6 ? 0 : -1;
      return frame.weekend(end + 1, weekend);
    }
    boolean trap = "围边期岁密刊报年".indexOf(Scan.at(s, end)) >= 0;
    return named && !trap ? frame.week(end, offset) : null;
  }

  /** 周一至周五 is a habit at both its ends; 周日均 and 周一鸣 are other words. */
  private static boolean isWeekdayTrap(String s, int start, int end, char day) {
    char next = Scan.at(s, end);
    boolean first = "至到-".indexOf(next) >= 0 && isWeek(s, end + 1);
    boolean last = "至到-".indexOf(Scan.at(s, start - 1)) >= 0 && endsWithWeekday(s, start - 1);
    return first || last || day == '日' && (next == '均' || next == '活') || next == '鸣';
  }

  private static boolean isWeek(String s, int at) {
    return Scan.at(s, at) == '周' || s.startsWith("星期", at) || s.startsWith("礼拜", at);
  }

  private static boolean endsWithWeekday(String s, int end) {
    boolean day = WEEKDAYS.indexOf(Scan.at(s, end - 1)) >= 0;
    return day && (isWeek(s, end - 2) || isWeek(s, end - 3));
  }

  /** 三天前, 2年后, 半年前. */
  private static @Nullable DateMatch ago(String s, int at, CalendarFrame frame) {
    if (Scan.isDigit(s, at - 1) || at > 0 && ChineseNumerals.isNumeral(s.charAt(at - 1))) {
      return null;
    }
    if (s.startsWith("半年", at)) {
      int sign = sign(s, at + 2);
      return sign == 0 ? null : frame.offset(at + 3, 6L * sign, ChronoUnit.MONTHS);
    }
    int end = ChineseDateParts.numberEnd(s, at);
    if (end == at || Scan.at(s, at - 1) == '.') {
      return null;
    }
    Unit unit = unit(s, Scan.spaces(s, end));
    int sign = unit == null ? 0 : sign(s, unit.end);
    if (unit == null || sign == 0) {
      return null;
    }
    int signEnd =
        Scan.at(s, unit.end) == '之' || Scan.at(s, unit.end) == '以' ? unit.end + 2 : unit.end + 1;
    return frame.offset(signEnd, (long) sign * ChineseDateParts.number(s, at, end), unit.unit);
  }

  /** 过去三年, 近两个月, 未来五年, 最近一周. */
  private static @Nullable DateMatch spanOfTime(String s, int at, CalendarFrame frame) {
    int sign;
    int from;
    if (s.startsWith("过去", at) || s.startsWith("最近", at)) {
      sign = -1;
      from = at + 2;
    } else if (s.startsWith("近", at) && "最附将接临".indexOf(Scan.at(s, at - 1)) < 0) {
      sign = -1;
      from = at + 1;
    } else if (s.startsWith("未来", at) || s.startsWith("今后", at)) {
      sign = 1;
      from = at + 2;
    } else if (s.startsWith("接下来", at)) {
      sign = 1;
      from = at + 3;
    } else {
      return null;
    }
    from = Scan.at(s, from) == '的' ? from + 1 : from;
    int end = ChineseDateParts.numberEnd(s, from);
    Unit unit = end == from ? null : unit(s, Scan.spaces(s, end));
    // 近30年 is a length where more than a list of years follows; 近5天 is a time.
    if (unit == null || sign(s, unit.end) != 0) {
      return null;
    }
    return frame.span(unit.end, (long) sign * ChineseDateParts.number(s, from, end), unit.unit);
  }

  private static int sign(String s, int at) {
    char c = Scan.at(s, at);
    char next = Scan.at(s, at + 1);
    if (c == '前' || (c == '之' || c == '以') && next == '前') {
      return next == '三' || next == '十' ? 0 : -1;
    }
    return c == '后' || (c == '之' || c == '以') && next == '后' ? 1 : 0;
  }

  private static @Nullable Unit unit(String s, int at) {
    char c = Scan.at(s, at);
    if (c == '天' || c == '日') {
      return new Unit(ChronoUnit.DAYS, at + 1);
    }
    if (c == '周') {
      return new Unit(ChronoUnit.WEEKS, at + 1);
    }
    if (s.startsWith("个星期", at)) {
      return new Unit(ChronoUnit.WEEKS, at + 3);
    }
    if (s.startsWith("个月", at)) {
      return new Unit(ChronoUnit.MONTHS, at + 2);
    }
    return c == '年' ? new Unit(ChronoUnit.YEARS, at + 1) : null;
  }

  private record Unit(ChronoUnit unit, int end) {}
}
