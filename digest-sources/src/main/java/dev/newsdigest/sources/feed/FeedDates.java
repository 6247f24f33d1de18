package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Region;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as the web writes them: RFC 822 and 3339 with all their misspellings, asctime, Chinese and
 * Korean forms, names of months in a dozen languages, Unix seconds. What cannot be told is empty,
 * never guessed: an impossible day, a year before 1990, a zone nobody knows. Immutable and
 * thread-safe.
 */
public final class FeedDates {

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2199;
  private static final int MAX_LENGTH = 100;

  private static final String TIME =
      "(\\d{1,2})[:.](\\d{1,2})(?:[:.](\\d{1,2})(?:[.,:](\\d{1,9}))?)?\\s*([AaPp]\\.?[Mm]\\.?)?";
  private static final String ZONE =
      "(?:\\s*([Zz](?![A-Za-z])|(?:UTC|GMT|utc|gmt)?\\s*[+-]\\d{1,2}:?\\d{0,2}(?!\\d)"
          + "|[A-Za-z]{1,5}(?:[+-]\\d{1,2}:?\\d{0,2})?|\\[?[A-Z][A-Za-z_]+/[A-Za-z_/]+\\]?))?";

  private static final Pattern ISO =
      Pattern.compile(
          "(\\d{4})[-/.](\\d{1,2})(?:[-/.](\\d{1,2})(?:[Tt_,\\s]\\s*"
              + TIME
              + ")?)?"
              + ZONE
              + ".*");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:[Tt\\s]?(\\d{2}):?(\\d{2}):?(\\d{2})?)?" + ZONE);
  private static final Pattern HAN =
      Pattern.compile(
          "(\\d{4})\\s*[年년]\\s*(\\d{1,2})\\s*[月월]\\s*(\\d{1,2})\\s*[日号號일]?\\s*"
              + "(?:[(（]?(?:星期|周|週|礼拜)[一二三四五六日天][)）]?)?\\s*"
              + "(上午|下午|早上|晚上|中午|凌晨|傍晚|오전|오후)?\\s*"
              + "(?:(\\d{1,2})\\s*[:时點点시]\\s*(\\d{1,2})?\\s*[:分분]?\\s*(\\d{1,2})?\\s*[秒초]?)?"
              + ZONE
              + ".*");
  private static final Pattern NAMED =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s/-]+(?:de\\s+)?(\\p{L}+)\\.?,?[\\s/-]+(?:de\\s+)?"
              + "(\\d{4}|\\d{2})(?:,?(?:\\s+at)?\\s*[T\\s-]\\s*"
              + TIME
              + ")?"
              + ZONE
              + ".*");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})"
              + "(?:,?(?:\\s+at)?\\s+"
              + TIME
              + ")?"
              + ZONE
              + ".*");
  private static final Pattern ASCTIME =
      Pattern.compile(
          "(?:\\p{L}+\\.?,?\\s+)?(\\p{L}+)\\.?\\s+(\\d{1,2})\\s+" + TIME + ZONE + "\\s+(\\d{4})");
  private static final Pattern WEEKDAY = Pattern.compile("^\\p{L}{2,10}\\.?,\\s*");
  private static final Pattern UNIX = Pattern.compile("\\d{9,10}|\\d{12,13}");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final ZoneId missingZone;
  private final ZoneNames zones;

  private FeedDates(ZoneId missingZone, ZoneNames zones) {
    this.missingZone = missingZone;
    this.zones = zones;
  }

  /**
   * Returns a reader for dates of one outlet.
   *
   * @param region tells what CST means and, without a zone, where clocks hang
   * @param zone zone of dates that name none; null for the region's (China has one) or UTC
   */
  public static FeedDates of(@Nullable Region region, @Nullable ZoneId zone) {
    boolean chinese = Region.CHINA.equals(region);
    ZoneId missing = zone != null ? zone : chinese ? ZoneId.of("Asia/Shanghai") : ZoneOffset.UTC;
    return new FeedDates(missing, new ZoneNames(chinese));
  }

  /** Reads a date; empty when it cannot be told for sure. */
  public Optional<Instant> parse(@Nullable String text) {
    if (text == null || text.length() > MAX_LENGTH) {
      return Optional.empty();
    }
    String s =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\u200E\\u200F]+", " ")
            .strip();
    try {
      return Optional.ofNullable(read(s)).filter(FeedDates::isPlausible);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static boolean isPlausible(Instant instant) {
    int year = instant.atOffset(ZoneOffset.UTC).getYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }

  private @Nullable Instant read(String s) {
    if (s.isEmpty()) {
      return null;
    }
    if (UNIX.matcher(s).matches()) {
      long number = Long.parseLong(s);
      return s.length() > 10 ? Instant.ofEpochMilli(number) : Instant.ofEpochSecond(number);
    }
    if (YEAR.matcher(s).matches()) {
      return at(Fields.of(s, "1", "1"), null);
    }
    Matcher m = ISO.matcher(s);
    if (m.matches()) {
      String day = m.group(3) == null ? "1" : m.group(3);
      return at(Fields.of(m.group(1), m.group(2), day).time(m, 4), m.group(9));
    }
    m = COMPACT.matcher(s);
    if (m.matches()) {
      Fields fields = Fields.of(m.group(1), m.group(2), m.group(3));
      return at(fields.time(m.group(4), m.group(5), m.group(6)), m.group(7));
    }
    m = HAN.matcher(s);
    if (m.matches()) {
      Fields fields = Fields.of(m.group(1), m.group(2), m.group(3));
      return at(fields.time(m.group(5), m.group(6), m.group(7)).halfOfDay(m.group(4)), m.group(8));
    }
    return readNamed(WEEKDAY.matcher(s).replaceFirst(""));
  }

  private @Nullable Instant readNamed(String s) {
    Matcher m = NAMED.matcher(s);
    if (m.matches()) {
      int month = MonthNames.numberOf(m.group(2));
      return month == 0
          ? null
          : at(Fields.of(m.group(3), month, m.group(1)).time(m, 4), m.group(9));
    }
    m = MONTH_FIRST.matcher(s);
    if (m.matches()) {
      int month = MonthNames.numberOf(m.group(1));
      return month == 0
          ? null
          : at(Fields.of(m.group(3), month, m.group(2)).time(m, 4), m.group(9));
    }
    m = ASCTIME.matcher(s);
    if (m.matches()) {
      int month = MonthNames.numberOf(m.group(1));
      return month == 0
          ? null
          : at(Fields.of(m.group(9), month, m.group(2)).time(m, 3), m.group(8));
    }
    return null;
  }

  private @Nullable Instant at(Fields fields, @Nullable String zone) {
    LocalDateTime local = fields.toLocal();
    if (zone == null || zone.isBlank()) {
      return local.atZone(missingZone).toInstant();
    }
    ZoneId known = zones.of(zone.strip());
    return known == null ? null : local.atZone(known).toInstant();
  }

  /** The parts of a date; impossible ones throw when put together. */
  private static final class Fields {
    private final int year;
    private final int month;
    private final int day;
    private int hour;
    private int minute;
    private int second;
    private int nano;

    private Fields(int year, int month, int day) {
      this.year = year;
      this.month = month;
      this.day = day;
    }

    static Fields of(String year, String month, String day) {
      return of(year, Integer.parseInt(month), day);
    }

    static Fields of(String year, int month, String day) {
      int number = Integer.parseInt(year);
      int full = year.length() > 2 ? number : number < 70 ? 2000 + number : 1900 + number;
      return new Fields(full, month, Integer.parseInt(day));
    }

    /** Takes hour, minute, second, fraction and am/pm from five groups of a match. */
    Fields time(Matcher m, int group) {
      time(m.group(group), m.group(group + 1), m.group(group + 2));
      String fraction = m.group(group + 3);
      if (fraction != null) {
        nano = Integer.parseInt((fraction + "000000000").substring(0, 9));
      }
      String half = m.group(group + 4);
      return half == null ? this : halfOfDay(half.toLowerCase(Locale.ROOT).replace(".", ""));
    }

    Fields time(@Nullable String h, @Nullable String m, @Nullable String s) {
      hour = h == null ? 0 : Integer.parseInt(h);
      minute = m == null ? 0 : Integer.parseInt(m);
      second = s == null ? 0 : Integer.parseInt(s);
      return this;
    }

    Fields halfOfDay(@Nullable String half) {
      if (half != null) {
        boolean afternoon =
            switch (half) {
              case "pm", "下午", "晚上", "傍晚", "오후" -> true;
              case "中午" -> hour < 11;
              default -> false;
            };
        boolean morning =
            half.equals("am") || half.equals("上午") || half.equals("凌晨") || half.equals("오전");
        if (afternoon && hour < 12) {
          hour += 12;
        } else if (morning && hour == 12) {
          hour = 0;
        }
      }
      return this;
    }

    LocalDateTime toLocal() {
      if (hour == 24 && minute == 0 && second == 0) {
        return LocalDateTime.of(year, month, day, 0, 0).plusDays(1);
      }
      // A leap second is told as the last ordinary one.
      return LocalDateTime.of(year, month, day, hour, minute, second == 60 ? 59 : second, nano);
    }
  }
}
