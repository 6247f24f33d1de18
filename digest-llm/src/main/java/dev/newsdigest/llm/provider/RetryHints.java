package dev.newsdigest.llm.provider;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long a provider asks to wait: {@code retry-after-ms}, {@code Retry-After} (RFC 9110, seconds
 * or date), and the reset times of OpenAI ({@code 6m0s}) and Anthropic (RFC 3339). Nonsense counts
 * as absent; the longest of the reset times wins.
 */
final class RetryHints {

  static final String KEPT_RETRY_AFTER = "x-digest-retry-after";

  private static final Duration LONGEST = Duration.ofDays(1);
  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|h|m|s)");
  private static final List<String> DURATIONS =
      List.of("x-ratelimit-reset-requests", "x-ratelimit-reset-tokens");
  private static final List<String> INSTANTS =
      List.of(
          "anthropic-ratelimit-requests-reset",
          "anthropic-ratelimit-tokens-reset",
          "anthropic-ratelimit-input-tokens-reset",
          "anthropic-ratelimit-output-tokens-reset");

  private RetryHints() {}

  static @Nullable Duration of(Function<String, @Nullable String> headers, Clock clock) {
    Duration millis = number(headers.apply("retry-after-ms"), 1);
    if (millis != null) {
      return millis;
    }
    for (String name : List.of("retry-after", KEPT_RETRY_AFTER)) {
      String value = headers.apply(name);
      Duration wait = number(value, 1_000);
      wait = wait == null ? untilDate(value, DateTimeFormatter.RFC_1123_DATE_TIME, clock) : wait;
      if (wait != null) {
        return wait;
      }
    }
    Duration longest = null;
    for (String name : DURATIONS) {
      longest = longer(longest, duration(headers.apply(name)));
    }
    for (String name : INSTANTS) {
      longest =
          longer(
              longest,
              untilDate(headers.apply(name), DateTimeFormatter.ISO_OFFSET_DATE_TIME, clock));
    }
    return longest;
  }

  private static @Nullable Duration longer(@Nullable Duration a, @Nullable Duration b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.compareTo(b) >= 0 ? a : b;
  }

  private static @Nullable Duration number(@Nullable String value, double unitMillis) {
    if (value == null || !value.strip().matches("\\d{1,15}(\\.\\d{1,9})?")) {
      return null;
    }
    return capped(Double.parseDouble(value.strip()) * unitMillis);
  }

  /** Reads {@code 6m0s}, {@code 1.5s}, {@code 20ms}. */
  static @Nullable Duration duration(@Nullable String value) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String text = value.strip().toLowerCase(Locale.ROOT);
    Matcher part = PART.matcher(text);
    double millis = 0;
    int end = 0;
    while (part.find() && part.start() == end) {
      double unit =
          switch (part.group(2)) {
            case "h" -> 3_600_000;
            case "m" -> 60_000;
            case "s" -> 1_000;
            default -> 1;
          };
      millis += Double.parseDouble(part.group(1)) * unit;
      end = part.end();
    }
    return end == 0 || end != text.length() ? null : capped(millis);
  }

  private static @Nullable Duration untilDate(
      @Nullable String value, DateTimeFormatter format, Clock clock) {
    if (value == null) {
      return null;
    }
    try {
      Instant then = ZonedDateTime.parse(value.strip(), format).toInstant();
      Duration wait = Duration.between(clock.instant(), then);
      return wait.isNegative() ? Duration.ZERO : capped(wait.toMillis());
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Duration capped(double millis) {
    return Duration.ofMillis((long) Math.min(Math.ceil(millis), LONGEST.toMillis()));
  }
}
