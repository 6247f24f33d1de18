package dev.newsdigest.core.render;

/** Writes minutes as a person would say them. */
final class Durations {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;

  private Durations() {}

  static String readable(long minutes, boolean chinese) {
    if (minutes < 2 * HOUR) {
      return minutes + (chinese ? " 分钟" : " min");
    }
    if (minutes < 2 * DAY) {
      return Math.round(minutes / (double) HOUR) + (chinese ? " 小时" : " h");
    }
    return Math.round(minutes / (double) DAY) + (chinese ? " 天" : " days");
  }
}
