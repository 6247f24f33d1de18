package dev.newsdigest.core.render;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Writes instants in the digest's zone, to the second, whatever the machine's locale. */
final class Times {

  private static final DateTimeFormatter READABLE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  private Times() {}

  /** ISO 8601 with offset, for machines. */
  static String iso(Instant instant, ZoneId zone) {
    return instant
        .truncatedTo(ChronoUnit.SECONDS)
        .atZone(zone)
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }

  /** Day, hour and minute, for people. */
  static String readable(Instant instant, ZoneId zone) {
    return instant.atZone(zone).format(READABLE);
  }
}
