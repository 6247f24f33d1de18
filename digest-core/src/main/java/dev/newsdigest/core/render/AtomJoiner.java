package dev.newsdigest.core.render;

import java.util.List;

/** Joins the day's feeds that {@link AtomRenderer} wrote to one feed, newest day first. */
final class AtomJoiner {

  /** A feed reader asks for the last days, not for all of them. */
  private static final int MOST_DAYS = 30;

  private static final String FIRST_ENTRY = "<entry>";
  private static final String END = "</feed>";

  private AtomJoiner() {}

  static String join(List<String> feeds) {
    if (feeds.isEmpty()) {
      return "";
    }
    StringBuilder joined = new StringBuilder(head(feeds.get(0)));
    feeds.stream().limit(MOST_DAYS).forEach(feed -> joined.append(entries(feed)));
    return joined.append(END).append("\n").toString();
  }

  private static String head(String feed) {
    return feed.substring(0, startOfEntries(feed));
  }

  private static String entries(String feed) {
    return feed.substring(startOfEntries(feed), feed.lastIndexOf(END));
  }

  private static int startOfEntries(String feed) {
    int first = feed.indexOf(FIRST_ENTRY);
    return first < 0 ? feed.lastIndexOf(END) : first;
  }
}
