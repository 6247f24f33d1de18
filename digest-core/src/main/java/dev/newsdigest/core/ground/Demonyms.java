package dev.newsdigest.core.ground;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The place an adjective of a people stands for: German for Germany; from {@code demonyms.tsv}. */
final class Demonyms {

  private static final Map<String, String> PLACES = load();

  private Demonyms() {}

  /** The place's id, or null where the word is no such adjective. */
  static @Nullable String placeOf(String word) {
    return PLACES.get(word);
  }

  private static Map<String, String> load() {
    Map<String, String> places = new HashMap<>();
    for (String line : GroundResource.lines("demonyms.tsv")) {
      String[] cells = line.split("\t");
      for (String word : cells[1].split("\\|")) {
        places.put(word, cells[0]);
      }
    }
    return Map.copyOf(places);
  }
}
