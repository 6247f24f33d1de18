package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Words with counts, from which a {@link LexiconSegmenter} chooses. Immutable and thread-safe.
 *
 * <p>The general list is read once (about 0.1 s, 4 MB) and shared by everything derived from it.
 */
public final class Lexicon {

  /** Running words the counts of the general list were taken from. */
  static final double TOTAL = 60_000_000;

  /**
   * Count given to words without one: high enough that a name of two or more common characters wins
   * over its parts, low enough that everyday words keep their borders.
   */
  private static final int NAMED_COUNT = 3_000;

  private final WordTrie general;
  private final WordTrie named;
  private final List<String> names;

  private Lexicon(WordTrie general, List<String> names) {
    this.general = general;
    this.names = names;
    this.named = trie(names);
  }

  /** About 110,000 everyday Chinese words and current terms; see the README beside the resource. */
  public static Lexicon general() {
    return General.LEXICON;
  }

  /** A lexicon of these words alone. */
  public static Lexicon of(Collection<String> words) {
    return new Lexicon(trie(List.of()), List.copyOf(words));
  }

  /**
   * This lexicon with more words, such as names and terms of a knowledge base. They win over their
   * parts. Words of Latin letters alone are of no use here: those are found without a list.
   */
  public Lexicon plus(Collection<String> words) {
    List<String> all = new ArrayList<>(names);
    all.addAll(words);
    return new Lexicon(general, List.copyOf(all));
  }

  /** Whether the word is listed, in either script. */
  public boolean contains(String word) {
    String key = key(word);
    return !key.isEmpty() && (listed(named, key) || listed(general, key));
  }

  WordTrie generalTrie() {
    return general;
  }

  WordTrie namedTrie() {
    return named;
  }

  static float logProbability(double count) {
    return (float) Math.log(count / TOTAL);
  }

  /** The form words are looked up by; same length as the text it came from. */
  static String key(String word) {
    char[] key = word.strip().toCharArray();
    for (int i = 0; i < key.length; i++) {
      key[i] = ChineseScript.simplified(Normalizer.fold(key[i]));
    }
    return new String(key);
  }

  private static boolean listed(WordTrie trie, String key) {
    int node = WordTrie.ROOT;
    for (int i = 0; i < key.length() && node != WordTrie.NONE; i++) {
      node = trie.next(node, key.charAt(i));
    }
    return node != WordTrie.NONE && !Float.isNaN(trie.score(node));
  }

  private static WordTrie trie(List<String> names) {
    String[] keys = new String[names.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = key(names.get(i));
    }
    Arrays.sort(keys);
    int size = 0;
    for (String key : keys) {
      if (!key.isEmpty() && (size == 0 || !key.equals(keys[size - 1]))) {
        keys[size++] = key;
      }
    }
    float[] scores = new float[size];
    Arrays.fill(scores, logProbability(NAMED_COUNT));
    return WordTrie.of(Arrays.copyOf(keys, size), scores);
  }

  /** Read on first use. */
  private static final class General {
    static final Lexicon LEXICON = new Lexicon(GeneralWords.read(), List.of());
  }
}
