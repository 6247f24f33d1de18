package dev.newsdigest.core.text;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Letters of writing systems that mostly name their language by themselves. */
final class OtherScripts {

  private final Map<UnicodeScript, Integer> counts = new TreeMap<>();
  private boolean ukrainian;
  private boolean persian;

  void count(char c) {
    counts.merge(UnicodeScript.of(c), 1, Integer::sum);
    ukrainian |= "іїєґІЇЄҐ".indexOf(c) >= 0;
    persian |= "پچژگ".indexOf(c) >= 0;
  }

  /** Letters of the most frequent of these scripts. */
  int largest() {
    return counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
  }

  /** Language tag of the most frequent of these scripts; null where it is not a known one. */
  @Nullable String language() {
    int largest = largest();
    for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
      if (entry.getValue() == largest) {
        return language(entry.getKey());
      }
    }
    return null;
  }

  private @Nullable String language(UnicodeScript script) {
    return switch (script) {
      case CYRILLIC -> ukrainian ? "uk" : "ru";
      case ARABIC -> persian ? "fa" : "ar";
      case HEBREW -> "he";
      case GREEK -> "el";
      case THAI -> "th";
      case DEVANAGARI -> "hi";
      case BENGALI -> "bn";
      case TAMIL -> "ta";
      case GEORGIAN -> "ka";
      case ARMENIAN -> "hy";
      case KHMER -> "km";
      case LAO -> "lo";
      case MYANMAR -> "my";
      default -> null;
    };
  }
}
