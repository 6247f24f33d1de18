package dev.newsdigest.sources.feed;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months: English ones by their first letters, others from the platform's locale data. */
final class MonthNames {

  private static final List<String> ENGLISH =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private MonthNames() {}

  /** Returns 1 to 12; 0 for a name nobody knows. */
  static int numberOf(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    if (key.length() >= 3) {
      int english = ENGLISH.indexOf(key.substring(0, 3)) + 1;
      if (english > 0
          && Month.of(english)
              .name()
              .toLowerCase(Locale.ROOT)
              .startsWith(key.equals("sept") ? "sep" : key)) {
        return english;
      }
    }
    return Others.NAMES.getOrDefault(key, 0);
  }

  /** Loaded only when a feed writes months in another language. */
  private static final class Others {
    static final Map<String, Integer> NAMES = new HashMap<>();

    static {
      for (String language :
          List.of(
              "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "hu", "ro",
              "tr", "el", "ru", "uk")) {
        Locale locale = Locale.forLanguageTag(language);
        for (Month month : Month.values()) {
          for (TextStyle style :
              List.of(
                  TextStyle.FULL,
                  TextStyle.FULL_STANDALONE,
                  TextStyle.SHORT,
                  TextStyle.SHORT_STANDALONE)) {
            String name = month.getDisplayName(style, locale).toLowerCase(Locale.ROOT);
            NAMES.putIfAbsent(name.replace(".", ""), month.getValue());
          }
        }
      }
    }

    private Others() {}
  }
}
