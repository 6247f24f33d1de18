package dev.newsdigest.core.text;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a quantity is counted by: 每年, a month, per share, 元/百万tokens. */
final class PerWords {

  private static final String[][] BEFORE = {
    {"每年", "year"},
    {"年均", "year"},
    {"每月", "month"},
    {"每个月", "month"},
    {"月均", "month"},
    {"每季度", "quarter"},
    {"每周", "week"},
    {"每天", "day"},
    {"每日", "day"},
    {"日均", "day"},
    {"每小时", "hour"},
    {"每分钟", "minute"},
    {"每秒", "second"},
    {"每股", "share"},
    {"每人", "people"},
    {"每百万token", "million token"},
    {"每百万tokens", "million token"},
    {"每百万词元", "million token"},
    {"每千token", "thousand token"},
    {"每台", "unit"},
    {"每辆", "vehicle"},
    {"每桶", "barrel"}
  };

  private static final String[][] AFTER = {
    {"per million input tokens", "million token"},
    {"per million output tokens", "million token"},
    {"per million tokens", "million token"},
    {"per 1m tokens", "million token"},
    {"/百万tokens", "million token"},
    {"/百万token", "million token"},
    {"/百万词元", "million token"},
    {"/m tokens", "million token"},
    {"/1m tokens", "million token"},
    {"/million tokens", "million token"},
    {"/千tokens", "thousand token"},
    {"/千token", "thousand token"},
    {"per thousand tokens", "thousand token"},
    {"/年", "year"},
    {"/月", "month"},
    {"/天", "day"},
    {"/日", "day"},
    {"/周", "week"},
    {"/小时", "hour"},
    {"/秒", "second"},
    {"/股", "share"},
    {"/台", "unit"},
    {"/桶", "barrel"},
    {"每年", "year"},
    {"每月", "month"},
    {"每天", "day"},
    {"每股", "share"},
    {"一年", "year"},
    {"per year", "year"},
    {"per annum", "year"},
    {"a year", "year"},
    {"annually", "year"},
    {"each year", "year"},
    {"every year", "year"},
    {"/year", "year"},
    {"/yr", "year"},
    {"per month", "month"},
    {"a month", "month"},
    {"monthly", "month"},
    {"each month", "month"},
    {"every month", "month"},
    {"/month", "month"},
    {"/mo", "month"},
    {"per quarter", "quarter"},
    {"a quarter", "quarter"},
    {"per week", "week"},
    {"a week", "week"},
    {"weekly", "week"},
    {"per day", "day"},
    {"a day", "day"},
    {"daily", "day"},
    {"each day", "day"},
    {"every day", "day"},
    {"per hour", "hour"},
    {"an hour", "hour"},
    {"/hour", "hour"},
    {"per minute", "minute"},
    {"per second", "second"},
    {"a second", "second"},
    {"per share", "share"},
    {"a share", "share"},
    {"apiece", "unit"},
    {"per person", "people"},
    {"per user", "user"},
    {"per seat", "seat"},
    {"per unit", "unit"},
    {"a barrel", "barrel"},
    {"per barrel", "barrel"}
  };

  private static final Set<String> BY_WORD =
      Set.of("year", "month", "week", "day", "hour", "share", "user", "seat");

  private PerWords() {}

  /** Null where neither side names one. */
  static @Nullable String around(String s, int start, int end) {
    int at = Scan.spaces(s, end);
    for (String[] entry : AFTER) {
      String form = entry[0];
      boolean whole =
          Chars.isLatin(form.charAt(form.length() - 1))
              ? Scan.isWordAt(s, at, form)
              : s.startsWith(form, at);
      if (whole && !isAgo(s, at + form.length(), form)) {
        return entry[1];
      }
    }
    if (s.startsWith("-per-", end)) {
      String unit = s.substring(end + 5, Scan.lettersEnd(s, end + 5));
      return BY_WORD.contains(unit) ? unit : null;
    }
    int to = Scan.spacesBack(s, start);
    if (!isNear(s, to)) {
      return null;
    }
    for (String[] entry : BEFORE) {
      for (int gap = 0; gap <= 8; gap++) {
        if (Scan.endsWith(s, to - gap, entry[0]) && isHanOnly(s, to - gap, to)) {
          return entry[1];
        }
      }
    }
    return null;
  }

  /** "a year ago" and "a year earlier" are dates; "一年前" too. */
  private static boolean isAgo(String s, int end, String form) {
    int at = Scan.spaces(s, end);
    return Scan.isWordAt(s, at, "ago")
        || Scan.isWordAt(s, at, "earlier")
        || Scan.isWordAt(s, at, "before")
        || form.equals("一年") && Scan.at(s, end) == '前';
  }

  /** Every Chinese form before the number holds 每 or 均. */
  private static boolean isNear(String s, int to) {
    for (int i = to - 1; i >= Math.max(0, to - 18); i--) {
      char c = s.charAt(i);
      if (c == '每' || c == '均') {
        return true;
      }
    }
    return false;
  }

  private static boolean isHanOnly(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Chars.isHan(s.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
