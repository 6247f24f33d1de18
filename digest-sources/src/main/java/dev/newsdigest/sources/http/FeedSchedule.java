package dev.newsdigest.sources.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When an RSS feed wants to be asked: {@code ttl}, {@code skipHours} and {@code skipDays} of RSS
 * 2.0, in GMT. Read from the bytes before the first item, so that the answer's keeper needs no
 * parser; a list that names every hour or every day is nonsense and not obeyed.
 *
 * @param ttl least time between two requests; zero where the feed names none
 * @param hours hours without requests, 0 to 23
 * @param days days without requests, in lower-case English
 */
record FeedSchedule(Duration ttl, Set<Integer> hours, Set<String> days) {

  private static final int HEAD_BYTES = 32 << 10;
  private static final Pattern FIRST_ITEM = Pattern.compile("<(?:item|entry)[\\s>]");
  private static final Pattern TTL = Pattern.compile("<ttl>\\s*(\\d{1,7})\\s*</ttl>");
  private static final Pattern HOUR = Pattern.compile("<hour>\\s*(\\d{1,2})\\s*</hour>");
  private static final Pattern DAY = Pattern.compile("<day>\\s*([A-Za-z]{6,9})\\s*</day>");

  static FeedSchedule of(byte[] body) {
    String head =
        new String(body, 0, Math.min(body.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    Matcher item = FIRST_ITEM.matcher(head);
    if (item.find()) {
      head = head.substring(0, item.start());
    }
    Matcher ttl = TTL.matcher(head);
    Set<Integer> hours = new HashSet<>();
    for (Matcher m = HOUR.matcher(inside(head, "skipHours")); m.find(); ) {
      hours.add(Integer.parseInt(m.group(1)) % 24);
    }
    Set<String> days = new HashSet<>();
    for (Matcher m = DAY.matcher(inside(head, "skipDays")); m.find(); ) {
      days.add(m.group(1).toLowerCase(Locale.ROOT));
    }
    return new FeedSchedule(
        ttl.find() ? Duration.ofMinutes(Long.parseLong(ttl.group(1))) : Duration.ZERO,
        hours.size() < 24 ? hours : Set.of(),
        days.size() < 7 ? days : Set.of());
  }

  private static String inside(String head, String element) {
    int start = head.indexOf("<" + element + ">");
    int end = start < 0 ? -1 : head.indexOf("</" + element + ">", start);
    return end < 0 ? "" : head.substring(start, end);
  }

  /** Whether the feed asks not to be read in this hour or on this day. */
  boolean skips(Instant time) {
    ZonedDateTime gmt = time.atZone(ZoneOffset.UTC);
    String day = gmt.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return hours.contains(gmt.getHour()) || days.contains(day.toLowerCase(Locale.ROOT));
  }
}
