package dev.newsdigest.sources.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Reads the Retry-After header (RFC 9110, section 10.2.3): seconds or a date. */
final class RetryAfter {

  /** What an unreadable or missing value of a 429 means. */
  static final Duration DEFAULT = Duration.ofMinutes(10);

  static final Duration MAX = Duration.ofHours(24);

  private RetryAfter() {}

  /** Returns how long to wait from now, zero to a day; null for no header or an unreadable one. */
  static @Nullable Duration parse(@Nullable String value, Instant now) {
    if (value == null) {
      return null;
    }
    String text = value.strip();
    if (text.matches("\\d+")) {
      return text.length() > 6 ? MAX : clamp(Duration.ofSeconds(Long.parseLong(text)));
    }
    try {
      Instant date = DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
      return clamp(Duration.between(now, date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration clamp(Duration wait) {
    if (wait.isNegative()) {
      return Duration.ZERO;
    }
    return wait.compareTo(MAX) > 0 ? MAX : wait;
  }
}
