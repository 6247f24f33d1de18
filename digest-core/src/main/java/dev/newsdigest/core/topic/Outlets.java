package dev.newsdigest.core.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Outlets whose pieces are mostly of one form, such as stock picking or forum chat. */
final class Outlets {

  private static final class Bundled {
    static final Outlets INSTANCE = new Outlets(DataLines.of("outlets.txt"));
  }

  private final Map<String, Double> factors = new HashMap<>();

  Outlets(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      double factor = Double.parseDouble(line.substring(0, colon).strip());
      for (String name : DataLines.phrases(line.substring(colon + 1))) {
        factors.put(name, factor);
      }
    }
  }

  static Outlets bundled() {
    return Bundled.INSTANCE;
  }

  /** What remains of the newsworthiness of a piece of that outlet; 1 for outlets not listed. */
  double factor(String outlet) {
    return factors.getOrDefault(outlet.strip().toLowerCase(Locale.ROOT), 1.0);
  }
}
