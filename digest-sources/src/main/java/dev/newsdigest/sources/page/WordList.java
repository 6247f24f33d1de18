package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words to look for anywhere in a name or a line, all at once: a place is looked at closer only
 * where two letters that begin one of the words stand. Searching for each word on its own, over
 * every element, would cost more than parsing the page.
 */
final class WordList {

  private static final int ASCII = 128;
  private static final String[] NONE = {};

  /** Words by first character; all that begin beyond ASCII share the last place. */
  private final String[][] byFirst = new String[ASCII + 1][];

  /** By first character, a bit for the low six bits of each second character. */
  private final long[] second = new long[ASCII + 1];

  private WordList(List<String> words) {
    List<List<String>> lists = new ArrayList<>();
    for (int i = 0; i <= ASCII; i++) {
      lists.add(new ArrayList<>());
    }
    for (String word : words) {
      int place = Math.min(word.charAt(0), ASCII);
      lists.get(place).add(word);
      second[place] |= 1L << (word.charAt(1) & 63);
    }
    Arrays.setAll(byFirst, i -> lists.get(i).toArray(NONE));
  }

  /** Returns the list of these words, each of two characters or more, parted by white space. */
  static WordList of(String words) {
    return new WordList(List.of(words.strip().split("\\s+")));
  }

  /** Whether one of the words stands anywhere in the text. */
  boolean anyIn(String text) {
    for (int i = 0, last = text.length() - 1; i < last; i++) {
      int place = Math.min(text.charAt(i), ASCII);
      if ((second[place] >>> (text.charAt(i + 1) & 63) & 1) == 1) {
        for (String word : byFirst[place]) {
          if (text.startsWith(word, i)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
