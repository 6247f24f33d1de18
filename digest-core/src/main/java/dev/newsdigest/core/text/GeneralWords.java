package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the general word list; both files come in order, so that nothing has to be sorted but one.
 */
final class GeneralWords {

  /** Current words the older counts lack get a count that wins over their parts. */
  private static final double CURRENT_COUNT = 2_000;

  /**
   * Characters that are hardly ever words alone were counted as words wherever nothing better was
   * known. So much less are they worth, natural logarithm.
   */
  private static final float BOUND = -3;

  private static final float CURRENT = Lexicon.logProbability(CURRENT_COUNT);

  private final String[] current;
  private int nextCurrent;
  private String[] words = new String[1 << 17];
  private float[] scores = new float[1 << 17];
  private int size;

  private GeneralWords() {
    List<String> all = new ArrayList<>();
    ResourceLines.words("zh-current.txt", word -> all.add(Lexicon.key(word)));
    current = all.toArray(new String[0]);
    Arrays.sort(current);
  }

  static WordTrie read() {
    float[] levels = new float[36];
    for (int level = 0; level < levels.length; level++) {
      levels[level] = Lexicon.logProbability(8 * Math.pow(2, level / 2.0));
    }
    GeneralWords reader = new GeneralWords();
    ResourceLines.lines("zh-words.txt", line -> reader.line(line, levels));
    while (reader.nextCurrent < reader.current.length) {
      reader.add(reader.current[reader.nextCurrent++], CURRENT);
    }
    return WordTrie.of(
        Arrays.copyOf(reader.words, reader.size), Arrays.copyOf(reader.scores, reader.size));
  }

  private void line(String line, float[] levels) {
    int start = 0;
    for (int i = 1; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c <= 'z') {
        merge(line.substring(start, i), levels[Character.digit(c, 36)]);
        start = i + 1;
      }
    }
  }

  /** Takes the current words that come first; a word in both files keeps the higher score. */
  private void merge(String word, float score) {
    float best = score;
    while (nextCurrent < current.length && current[nextCurrent].compareTo(word) <= 0) {
      String next = current[nextCurrent++];
      if (next.equals(word)) {
        best = Math.max(best, CURRENT);
      } else {
        add(next, CURRENT);
      }
    }
    add(word, best);
  }

  private void add(String word, float score) {
    if (size > 0 && words[size - 1].equals(word)) {
      return;
    }
    if (size == words.length) {
      words = Arrays.copyOf(words, size * 2);
      scores = Arrays.copyOf(scores, size * 2);
    }
    boolean bound = word.length() == 1 && !FreeCharacters.contains(word.charAt(0));
    words[size] = word;
    scores[size++] = bound ? score + BOUND : score;
  }
}
