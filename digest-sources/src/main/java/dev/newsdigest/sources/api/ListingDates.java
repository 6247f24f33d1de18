package dev.newsdigest.sources.api;

import dev.newsdigest.sources.page.PageDates;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Dates as lists show them: whole ones, "3小时前" and "5 minutes ago", "昨天 10:20", and month and day
 * without a year, which is the last one past.
 */
final class ListingDates {

  private static final Pattern AGO =
      Pattern.compile(
          "(\\d{1,3})\\s*(秒|分钟|小时|个小时|天|seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|[smhd])\\s*(?:之?前|ago\\b)");
  private static final Pattern NAMED_DAY =
      Pattern.compile("(刚刚|今天|昨天|前天|just now|today|yesterday)(?:\\D{0,3}(\\d{1,2}):(\\d{2}))?");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,2})[-/.月](\\d{1,2})日?(?:\\s+(\\d{1,2}):(\\d{2}))?(?![\\d./-])");

  private final ZoneId zone;
  private final Instant now;
  private final PageDates dates;

  ListingDates(ZoneId zone, Instant now) {
    this.zone = zone;
    this.now = now;
    this.dates = new PageDates(zone, false);
  }

  /** Returns the first date in the text; null rather than a guess. */
  @Nullable Instant find(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher ago = AGO.matcher(lower);
    if (ago.find()) {
      return now.minus(unit(ago.group(2)).multipliedBy(Long.parseLong(ago.group(1))));
    }
    Optional<OffsetDateTime> whole = dates.find(text);
    if (whole.isPresent()) {
      return whole.get().toInstant();
    }
    try {
      Matcher day = NAMED_DAY.matcher(lower);
      if (day.find()) {
        return named(day);
      }
      Matcher monthDay = MONTH_DAY.matcher(text);
      return monthDay.find() ? withoutYear(monthDay) : null;
    } catch (DateTimeException e) {
      return null; // 13-45
    }
  }

  private static Duration unit(String word) {
    return switch (word.charAt(0)) {
      case '秒', 's' -> Duration.ofSeconds(1);
      case '分', 'm' -> Duration.ofMinutes(1);
      case '天', 'd' -> Duration.ofDays(1);
      default -> Duration.ofHours(1);
    };
  }

  private Instant named(Matcher m) {
    String word = m.group(1);
    if (word.equals("刚刚") || word.equals("just now")) {
      return now;
    }
    int back = word.equals("昨天") || word.equals("yesterday") ? 1 : word.equals("前天") ? 2 : 0;
    return at(LocalDate.ofInstant(now, zone).minusDays(back), m.group(2), m.group(3));
  }

  private Instant withoutYear(Matcher m) {
    LocalDate today = LocalDate.ofInstant(now, zone);
    LocalDate day =
        LocalDate.of(today.getYear(), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    LocalDate past = day.isAfter(today.plusDays(1)) ? day.minusYears(1) : day;
    return at(past, m.group(3), m.group(4));
  }

  private Instant at(LocalDate day, @Nullable String hour, @Nullable String minute) {
    LocalTime time =
        hour == null || minute == null
            ? LocalTime.MIDNIGHT
            : LocalTime.of(Integer.parseInt(hour), Integer.parseInt(minute));
    return LocalDateTime.of(day, time).atZone(zone).toInstant();
  }
}
