package dev.newsdigest.core.text;

import java.util.Collection;

/**
 * Which pairs of letters begin a word of a list. Most words of a text begin none: asking here first
 * spares cutting them out and looking them up.
 */
final class FirstLetters {

  private static final int LETTERS = 26;

  private final boolean[] pairs = new boolean[LETTERS * LETTERS];
  private final boolean[] alone = new boolean[LETTERS];

  private FirstLetters() {}

  /**
   * @param lists words of lower-case ASCII letters; what they hold beyond their first two letters
   *     does not matter
   */
  @SafeVarargs
  static FirstLetters of(Collection<String>... lists) {
    FirstLetters letters = new FirstLetters();
    for (Collection<String> list : lists) {
      for (String word : list) {
        int first = word.charAt(0) - 'a';
        if (isLetter(first)) {
          int second = word.length() > 1 ? word.charAt(1) - 'a' : -1;
          if (isLetter(second)) {
            letters.pairs[first * LETTERS + second] = true;
          } else {
            letters.alone[first] = true;
          }
        }
      }
    }
    return letters;
  }

  /** Whether the folded word that starts here may be of the list. */
  boolean begin(String s, int at) {
    int first = s.charAt(at) - 'a';
    int second = Scan.at(s, at + 1) - 'a';
    return isLetter(first) && (isLetter(second) ? pairs[first * LETTERS + second] : alone[first]);
  }

  private static boolean isLetter(int letter) {
    return letter >= 0 && letter < LETTERS;
  }
}
