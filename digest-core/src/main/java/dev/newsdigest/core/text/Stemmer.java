package dev.newsdigest.core.text;

/**
 * English stems after M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. Words
 * with anything but the letters a to z come back as they are. Thread-safe.
 */
public final class Stemmer {

  /** No English word is longer; what is comes from broken text. */
  private static final int LONGEST = 45;

  private Stemmer() {}

  /** The stem of a folded form: English words by Porter's rules, anything else unchanged. */
  public static String stem(String form) {
    return english(form);
  }

  /**
   * @param word a lower-case word
   * @return its stem; the word itself where it is shorter than three letters, longer than 45 or not
   *     all a to z
   */
  public static String english(String word) {
    if (word.length() < 3 || word.length() > LONGEST) {
      return word;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return word;
      }
    }
    return new PorterSteps(word).run();
  }
}
