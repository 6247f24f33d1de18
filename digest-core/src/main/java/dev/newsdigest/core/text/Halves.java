package dev.newsdigest.core.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Spans of time with a half: 半年, 两个半月, 一年半. */
final class Halves {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private Halves() {}

  /** 半年, 半个月, 半天, 半小时 where {@code at} holds 半; null for anything else. */
  static @Nullable Quantity alone(String s, int at) {
    // 上半年 and 下半年 are dates, 半年报 is a report.
    if ("上下大多".indexOf(Scan.at(s, at - 1)) >= 0) {
      return null;
    }
    String[][] forms = {
      {"年", "year"},
      {"个月", "month"},
      {"个多月", "month"},
      {"天", "day"},
      {"个小时", "hour"},
      {"小时", "hour"}
    };
    for (String[] form : forms) {
      int end = at + 1 + form[0].length();
      if (s.startsWith(form[0], at + 1) && "报度前后".indexOf(Scan.at(s, end)) < 0) {
        return measure(s, at, end, HALF, form[1]);
      }
    }
    return null;
  }

  /** 两个半月, 一年半: the whole quantity, null where no half follows. */
  static @Nullable Quantity after(String s, Numeral numeral) {
    int end = numeral.end();
    BigDecimal value = numeral.value().add(HALF);
    String[][] between = {{"个半月", "month"}, {"个半小时", "hour"}, {"个半星期", "week"}, {"个半钟头", "hour"}};
    for (String[] form : between) {
      if (s.startsWith(form[0], end)) {
        return measure(s, numeral.start(), end + form[0].length(), value, form[1]);
      }
    }
    for (String[] form : List.of(new String[] {"年半", "year"}, new String[] {"天半", "day"})) {
      int to = end + 2;
      if (s.startsWith(form[0], end)
          && "数导成场决程夜晚".indexOf(Scan.at(s, to)) < 0
          && value.intValue() < 100) {
        return measure(s, numeral.start(), to, value, form[1]);
      }
    }
    return null;
  }

  private static Quantity measure(String s, int start, int end, BigDecimal value, String unit) {
    RoundingWords.Found before = RoundingWords.before(s, start);
    return new Quantity(
        new TextSpan(start, end),
        QuantityKind.MEASURE,
        value,
        null,
        unit,
        before == null ? Rounding.EXACT : before.rounding(),
        Change.LEVEL,
        null);
  }
}
