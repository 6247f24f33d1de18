package dev.newsdigest.core.ground;

/**
 * How well a short text occurs within a long one, by the least number of edits against any stretch
 * of it (P. H. Sellers, 1980).
 */
final class FuzzyMatch {

  private static final int MOST_CELLS = 4_000_000;

  private FuzzyMatch() {}

  /** 1 where it occurs as it is, less 1/length for each edit; 0 where the texts are too long. */
  static double best(String needle, String hay) {
    if (needle.isEmpty()) {
      return 0;
    }
    if (hay.contains(needle)) {
      return 1;
    }
    if ((long) needle.length() * hay.length() > MOST_CELLS) {
      return 0;
    }
    int n = needle.length();
    int[] column = new int[n + 1];
    for (int i = 0; i <= n; i++) {
      column[i] = i;
    }
    int least = n;
    for (int j = 1; j <= hay.length(); j++) {
      int diagonal = column[0];
      for (int i = 1; i <= n; i++) {
        int cost = needle.charAt(i - 1) == hay.charAt(j - 1) ? 0 : 1;
        int next = Math.min(diagonal + cost, Math.min(column[i], column[i - 1]) + 1);
        diagonal = column[i];
        column[i] = next;
      }
      least = Math.min(least, column[n]);
    }
    return 1.0 - (double) least / n;
  }
}
