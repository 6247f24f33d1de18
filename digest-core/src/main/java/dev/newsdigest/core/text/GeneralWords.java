package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads the general word list: lines of a count followed by the words that have it. */
final class GeneralWords {

  /** Current words the older counts lack get a count that wins over their parts. */
  private static final double CURRENT_COUNT = 2_000;

  private final List<Entry> entries = new ArrayList<>(1 << 17);
  private float score;

  private GeneralWords() {}

  static WordTrie read() {
    GeneralWords reader = new GeneralWords();
    reader.score = Lexicon.logProbability(CURRENT_COUNT);
    ResourceLines.words("zh-current.txt", reader::add);
    ResourceLines.words("zh-words.txt", reader::addOrCount);
    return reader.trie();
  }

  private void addOrCount(String word) {
    char first = word.charAt(0);
    if (first >= '0' && first <= '9') {
      score = Lexicon.logProbability(Integer.parseInt(word));
    } else {
      entries.add(new Entry(word, score));
    }
  }

  private void add(String word) {
    entries.add(new Entry(Lexicon.key(word), score));
  }

  /** A word in both files keeps the higher score. */
  private WordTrie trie() {
    Entry[] sorted = entries.toArray(new Entry[0]);
    Arrays.sort(sorted);
    int size = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (size == 0 || !sorted[size - 1].word.equals(sorted[i].word)) {
        sorted[size++] = sorted[i];
      }
    }
    String[] words = new String[size];
    float[] scores = new float[size];
    for (int i = 0; i < size; i++) {
      words[i] = sorted[i].word;
      scores[i] = sorted[i].score;
    }
    return WordTrie.of(words, scores);
  }

  private record Entry(String word, float score) implements Comparable<Entry> {
    @Override
    public int compareTo(Entry other) {
      int order = word.compareTo(other.word);
      return order != 0 ? order : Float.compare(other.score, score);
    }
  }
}
