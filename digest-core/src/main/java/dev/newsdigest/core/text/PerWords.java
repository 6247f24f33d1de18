package dev.newsdigest.core.text;

import dev.newsdigest.core.text.Phrases.Phrase;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a quantity is counted by: 每年, a month, per share, 元/百万tokens. */
final class PerWords {

  private static final Phrases<String> BEFORE = read("BEFORE");
  private static final Phrases<String> AFTER = read("AFTER");

  private static final Set<String> BY_WORD =
      Set.of("year", "month", "week", "day", "hour", "share", "user", "seat");

  /** Most Chinese characters between 每年 and the number. */
  private static final int WIDEST_GAP = 8;

  private PerWords() {}

  /** Null where neither side names one. */
  static @Nullable String around(String s, int start, int end) {
    int at = Scan.spaces(s, end);
    Phrase<String> after = AFTER.startingAt(s, at);
    if (after != null && !isAgo(s, at + after.form().length(), after.form())) {
      return after.meaning();
    }
    int hyphened = s.startsWith("-per-", end) ? end + 5 : s.startsWith("-a-", end) ? end + 3 : 0;
    if (hyphened > 0) {
      String unit = s.substring(hyphened, Scan.lettersEnd(s, hyphened));
      return BY_WORD.contains(unit) ? unit : null;
    }
    return before(s, Scan.spacesBack(s, start));
  }

  private static @Nullable String before(String s, int to) {
    for (int end = to; end >= to - WIDEST_GAP; end--) {
      Phrase<String> before = BEFORE.endingAt(s, end);
      if (before != null) {
        return before.meaning();
      }
      if (!Scan.isHan(s, end - 1)) {
        return null;
      }
    }
    return null;
  }

  /** "a year ago" and "a year earlier" are dates; "一年前" too. */
  private static boolean isAgo(String s, int end, String form) {
    int at = Scan.spaces(s, end);
    return Scan.isWordAt(s, at, "ago")
        || Scan.isWordAt(s, at, "earlier")
        || Scan.isWordAt(s, at, "before")
        || form.equals("一年") && Scan.at(s, end) == '前';
  }

  private static Phrases<String> read(String place) {
    Map<String, String> meanings = new HashMap<>();
    ResourceLines.forms(
        "per-words.txt",
        (key, forms) -> {
          if (key[0].equals(place)) {
            forms.forEach(form -> meanings.put(form, key[1]));
          }
        });
    return Phrases.of(meanings);
  }
}
