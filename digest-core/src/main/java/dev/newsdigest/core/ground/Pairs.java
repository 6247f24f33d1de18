package dev.newsdigest.core.ground;

import java.util.LinkedHashSet;
import java.util.Set;

/** Pairs of neighbouring ideographs, the pieces Chinese texts are compared by without a lexicon. */
final class Pairs {

  private Pairs() {}

  /**
   * The pairs of a text in order.
   *
   * @param without characters no pair may have
   */
  static Set<String> of(String text, String without) {
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      char a = text.charAt(i);
      char b = text.charAt(i + 1);
      if (Clauses.isHan(a)
          && Clauses.isHan(b)
          && without.indexOf(a) < 0
          && without.indexOf(b) < 0) {
        pairs.add(text.substring(i, i + 2));
      }
    }
    return pairs;
  }

  static int count(String text) {
    return of(text, "").size();
  }
}
