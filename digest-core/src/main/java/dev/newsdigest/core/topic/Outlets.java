package dev.newsdigest.core.topic;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Outlets whose pieces are mostly of one form (stock picks, forum chat) or of the field alone. */
final class Outlets {

  private static final class Bundled {
    static final Outlets INSTANCE = new Outlets(DataLines.of("outlets.txt"));
  }

  private static final String FIELD = "field ";

  private final Map<String, Double> factors = new HashMap<>();
  private final Map<String, Double> relevance = new HashMap<>();

  Outlets(List<String> lines) {
    for (String line : lines) {
      int colon = line.indexOf(':');
      boolean field = line.startsWith(FIELD);
      String number = line.substring(field ? FIELD.length() : 0, colon).strip();
      double factor = Double.parseDouble(number);
      for (String name : DataLines.phrases(line.substring(colon + 1))) {
        (field ? relevance : factors).put(name, factor);
      }
    }
  }

  static Outlets bundled() {
    return Bundled.INSTANCE;
  }

  /** How likely a piece of that outlet is about the field before it is read; 0 for most. */
  double relevance(String outlet) {
    return relevance.getOrDefault(outlet.strip().toLowerCase(Locale.ROOT), 0.0);
  }

  /** What remains of the newsworthiness of a piece of that outlet; 1 for outlets not listed. */
  double factor(String outlet) {
    return factors.getOrDefault(outlet.strip().toLowerCase(Locale.ROOT), 1.0);
  }
}
