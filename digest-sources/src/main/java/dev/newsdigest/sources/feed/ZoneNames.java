package dev.newsdigest.sources.feed;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Zones as dates name them: offsets, RFC 822 letters, abbreviations with one common meaning. */
final class ZoneNames {

  private static final Pattern OFFSET =
      Pattern.compile("(?:[A-Za-z]{3,4})?\\s*([+-])(\\d{1,2}):?(\\d{2})?");

  private static final Map<String, String> BY_NAME =
      Map.ofEntries(
          Map.entry("Z", "Z"),
          Map.entry("UT", "Z"),
          Map.entry("UTC", "Z"),
          Map.entry("GMT", "Z"),
          Map.entry("EST", "-05:00"),
          Map.entry("EDT", "-04:00"),
          Map.entry("ET", "America/New_York"),
          Map.entry("CDT", "-05:00"),
          Map.entry("CT", "America/Chicago"),
          Map.entry("MST", "-07:00"),
          Map.entry("MDT", "-06:00"),
          Map.entry("MT", "America/Denver"),
          Map.entry("PST", "-08:00"),
          Map.entry("PDT", "-07:00"),
          Map.entry("PT", "America/Los_Angeles"),
          Map.entry("AKST", "-09:00"),
          Map.entry("AKDT", "-08:00"),
          Map.entry("HST", "-10:00"),
          Map.entry("AST", "-04:00"),
          Map.entry("ADT", "-03:00"),
          Map.entry("NST", "-03:30"),
          Map.entry("WET", "Z"),
          Map.entry("WEST", "+01:00"),
          Map.entry("BST", "+01:00"),
          Map.entry("CET", "+01:00"),
          Map.entry("CEST", "+02:00"),
          Map.entry("MEZ", "+01:00"),
          Map.entry("MESZ", "+02:00"),
          Map.entry("EET", "+02:00"),
          Map.entry("EEST", "+03:00"),
          Map.entry("MSK", "+03:00"),
          Map.entry("GST", "+04:00"),
          Map.entry("PKT", "+05:00"),
          Map.entry("HKT", "+08:00"),
          Map.entry("SGT", "+08:00"),
          Map.entry("PHT", "+08:00"),
          Map.entry("AWST", "+08:00"),
          Map.entry("JST", "+09:00"),
          Map.entry("KST", "+09:00"),
          Map.entry("ACST", "+09:30"),
          Map.entry("AEST", "+10:00"),
          Map.entry("AEDT", "+11:00"),
          Map.entry("NZST", "+12:00"),
          Map.entry("NZDT", "+13:00"),
          Map.entry("BJT", "+08:00"),
          // Military letters (RFC 822, section 5.1, with the signs of RFC 1233's correction).
          Map.entry("A", "+01:00"),
          Map.entry("B", "+02:00"),
          Map.entry("C", "+03:00"),
          Map.entry("D", "+04:00"),
          Map.entry("E", "+05:00"),
          Map.entry("M", "+12:00"),
          Map.entry("N", "-01:00"),
          Map.entry("Y", "-12:00"));

  private final boolean chinese;

  /**
   * @param chinese whether CST is China's, 14 hours from the American one
   */
  ZoneNames(boolean chinese) {
    this.chinese = chinese;
  }

  /** Returns the zone; null for a name nobody knows, so that no hour is made up. */
  @Nullable ZoneId of(String name) {
    Matcher m = OFFSET.matcher(name);
    if (m.matches()) {
      int hours = Integer.parseInt(m.group(2));
      int minutes = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
      if (hours > 14 || minutes > 59) {
        return null;
      }
      int sign = m.group(1).equals("-") ? -1 : 1;
      return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
    }
    String key = name.toUpperCase(Locale.ROOT);
    if (key.equals("CST")) {
      return chinese ? ZoneOffset.ofHours(8) : ZoneOffset.ofHours(-6);
    }
    String known = BY_NAME.get(key);
    if (known != null) {
      return ZoneId.of(known);
    }
    if (name.contains("/")) {
      try {
        return ZoneId.of(name.replaceAll("[\\[\\]]", ""));
      } catch (DateTimeException e) {
        return null;
      }
    }
    return null;
  }
}
