package dev.newsdigest.sources.page;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the dates that pages show and state: ISO 8601 and its relatives, RFC 1123, month names in
 * the languages of Europe, day-first and year-first figures, 年月日. Null rather than wrong: a date
 * that cannot be, or that lies outside 1995 to tomorrow's century, is none.
 */
public final class PageDates {

  private static final String TIME =
      "(?:[T\\s,]{0,3}(?:at|um|à|a las|alle|kl\\.?|o godz\\.?|@|-|–|\\|)?\\s{0,2}(?<h>\\d{1,2})[:.h时](?<mi>\\d{2})(?:[:.分](?<s>\\d{2})(?:[.,]\\d{1,9})?)?\\s{0,2}(?<ap>[aApP]\\.?[mM]\\b)?\\s{0,2}(?<z>Z\\b|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}|GMT|UTC|EST|EDT|CST|CDT|PST|PDT|CET|CEST|BST)?)?";

  private static final Pattern YEAR_FIRST =
      Pattern.compile(
          "(?<!\\d)(?<y>19\\d\\d|20\\d\\d)\\s?[-/.年]\\s?(?<mo>\\d{1,2})\\s?[-/.月]\\s?(?<d>\\d{1,2})(?!\\d{2})[日号]?"
              + TIME);
  private static final Pattern COMPACT =
      Pattern.compile(
          "(?<![\\d./-])(?<y>20\\d\\d)(?<mo>0[1-9]|1[0-2])(?<d>0[1-9]|[12]\\d|3[01])(?:T?(?<h>\\d{2})(?<mi>\\d{2})(?<s>\\d{2})?(?<ap>x)?(?<z>Z)?)?(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<![\\d.])(?<d>\\d{1,2})\\s?(?<sep>[./-])\\s?(?<mo>\\d{1,2})\\s?[./-]\\s?(?<y>19\\d\\d|20\\d\\d|\\d\\d(?!\\d))(?!\\d)"
              + TIME);
  private static final Pattern DAY_MONTH =
      Pattern.compile(
          "(?<!\\d)(?<d>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s{0,2}(?:de\\s|of\\s|-)?\\s?(?<m>\\p{L}{3,12})\\.?,?\\s{0,2}(?:de\\s|del\\s|-)?\\s?(?<y>19\\d\\d|20\\d\\d)(?!\\d)"
              + TIME);
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<!\\p{L})(?<m>\\p{L}{3,12})\\.?\\s{1,2}(?<d>\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(?<y>19\\d\\d|20\\d\\d)(?!\\d)"
              + TIME);

  /** The first three or four letters tell months apart in each of these languages. */
  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("jän", 1),
          Map.entry("ene", 1),
          Map.entry("gen", 1),
          Map.entry("sty", 1),
          Map.entry("feb", 2),
          Map.entry("fév", 2),
          Map.entry("fev", 2),
          Map.entry("lut", 2),
          Map.entry("mar", 3),
          Map.entry("mär", 3),
          Map.entry("maer", 3),
          Map.entry("maa", 3),
          Map.entry("mrz", 3),
          Map.entry("apr", 4),
          Map.entry("avr", 4),
          Map.entry("abr", 4),
          Map.entry("kwi", 4),
          Map.entry("may", 5),
          Map.entry("mai", 5),
          Map.entry("mei", 5),
          Map.entry("mag", 5),
          Map.entry("maj", 5),
          Map.entry("jun", 6),
          Map.entry("juin", 6),
          Map.entry("giu", 6),
          Map.entry("cze", 6),
          Map.entry("jul", 7),
          Map.entry("juil", 7),
          Map.entry("lug", 7),
          Map.entry("lip", 7),
          Map.entry("aug", 8),
          Map.entry("aoû", 8),
          Map.entry("aou", 8),
          Map.entry("ago", 8),
          Map.entry("sie", 8),
          Map.entry("sep", 9),
          Map.entry("set", 9),
          Map.entry("wrz", 9),
          Map.entry("okt", 10),
          Map.entry("oct", 10),
          Map.entry("out", 10),
          Map.entry("ott", 10),
          Map.entry("paź", 10),
          Map.entry("nov", 11),
          Map.entry("lis", 11),
          Map.entry("dec", 12),
          Map.entry("dez", 12),
          Map.entry("déc", 12),
          Map.entry("dic", 12),
          Map.entry("gru", 12));

  private static final Map<String, String> ZONES =
      Map.ofEntries(
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("CDT", "-05:00"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("GMT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("Z", "Z"));

  private final ZoneId zone;
  private final boolean monthFirst;

  /**
   * Makes a reader for the pages of one site. Immutable and thread-safe.
   *
   * @param zone of dates that name none
   * @param monthFirst whether 03/04/2020 is March 4th, as in the United States
   */
  public PageDates(ZoneId zone, boolean monthFirst) {
    this.zone = zone;
    this.monthFirst = monthFirst;
  }

  /** Returns the first date in the text; a day without a time is its midnight. */
  public Optional<OffsetDateTime> find(String text) {
    return Optional.ofNullable(first(text));
  }

  /** Returns the first date in the text, null for none. */
  @Nullable OffsetDateTime first(String text) {
    if (!hasDigit(text)) {
      return null; // most of what is asked; no pattern has to be tried on it
    }
    if (text.length() > 400) {
      text = text.substring(0, 400);
    }
    OffsetDateTime best = null;
    int at = Integer.MAX_VALUE;
    for (Pattern pattern : new Pattern[] {YEAR_FIRST, COMPACT, MONTH_DAY, DAY_MONTH, DAY_FIRST}) {
      Matcher m = pattern.matcher(text);
      while (m.find() && m.start() < at) {
        OffsetDateTime date = read(pattern, m);
        if (date != null) {
          best = date;
          at = m.start();
          break;
        }
      }
      if (at == 0) {
        break; // none can be earlier
      }
    }
    return best;
  }

  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    return false;
  }

  private @Nullable OffsetDateTime read(Pattern pattern, Matcher m) {
    int year = Integer.parseInt(m.group("y"));
    year = year < 100 ? 2000 + year : year;
    int day = Integer.parseInt(m.group("d"));
    int month;
    if (pattern == MONTH_DAY || pattern == DAY_MONTH) {
      month = month(m.group("m"));
    } else {
      month = Integer.parseInt(m.group("mo"));
      boolean slashes = pattern == DAY_FIRST && !".".equals(m.group("sep"));
      if (slashes && (month > 12 || monthFirst && day <= 12)) {
        int swap = month;
        month = day;
        day = swap;
      }
    }
    if (pattern == DAY_FIRST && isYearFirst(m)) {
      int swap = Integer.parseInt(m.group("d"));
      month = Integer.parseInt(m.group("mo"));
      day = year - 2000;
      year = 2000 + swap;
    }
    if (year < 1995 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    try {
      return at(m, year, month, day);
    } catch (DateTimeException e) {
      return null; // 31 February, 25:61
    }
  }

  /** Chinese pages write 18-03-08 for the eighth of March 2018. */
  private boolean isYearFirst(Matcher m) {
    return zone.getId().equals("Asia/Shanghai")
        && m.group("y").length() == 2
        && m.group("d").length() == 2
        && !".".equals(m.group("sep"));
  }

  private OffsetDateTime at(Matcher m, int year, int month, int day) {
    int hour = 0;
    int minute = 0;
    int second = 0;
    if (m.group("h") != null) {
      hour = Integer.parseInt(m.group("h"));
      minute = Integer.parseInt(m.group("mi"));
      second = m.group("s") == null ? 0 : Integer.parseInt(m.group("s"));
      String half = m.group("ap");
      if (half != null && hour <= 12) {
        hour = hour % 12 + (Names.lower(half).startsWith("p") ? 12 : 0);
      }
      if (hour > 23 || minute > 59 || second > 59) {
        hour = 0;
        minute = 0;
        second = 0;
      }
    }
    LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second);
    ZoneOffset offset = offset(m.group("z"));
    return offset != null ? local.atOffset(offset) : local.atZone(zone).toOffsetDateTime();
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    String known = ZONES.get(zone);
    if (known == null) {
      String figures = zone.replaceFirst("^(GMT|UTC)", "");
      if (figures.isEmpty() || Character.isLetter(figures.charAt(0))) {
        return null; // CST is Chicago or Shanghai
      }
      known =
          figures.contains(":") ? figures : figures.substring(0, 3) + ":" + figures.substring(3);
    }
    return ZoneOffset.of(known);
  }

  private static int month(String name) {
    String lower = Names.lower(name);
    Integer month = lower.length() >= 4 ? MONTHS.get(lower.substring(0, 4)) : null;
    month = month != null ? month : MONTHS.get(lower.substring(0, 3));
    return month == null ? 0 : month;
  }
}
