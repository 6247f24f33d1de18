package dev.newsdigest.core.text;

import java.util.Arrays;

/**
 * Words with scores as a compact, immutable trie: the children of a node stand side by side in
 * order of their letter, so a step is a binary search, and the first step one array read.
 */
final class WordTrie {

  static final int ROOT = 0;
  static final int NONE = -1;

  private final char[] letter;
  private final int[] firstChild;
  private final float[] score;
  private final int[] rootChild = new int[Character.MAX_VALUE + 1];

  /** Pairs of first letters and the node they lead to, side by side; open addressing. */
  private final int[] pairs;

  private WordTrie(char[] letter, int[] firstChild, float[] score) {
    this.letter = letter;
    this.firstChild = firstChild;
    this.score = score;
    Arrays.fill(rootChild, NONE);
    for (int child = firstChild[ROOT]; child < firstChild[ROOT + 1]; child++) {
      rootChild[letter[child]] = child;
    }
    pairs = pairs();
  }

  private int[] pairs() {
    int firstOfRoot = firstChild[ROOT];
    int lastOfRoot = firstChild[ROOT + 1];
    int count = lastOfRoot == letter.length ? 0 : firstChild[lastOfRoot] - lastOfRoot;
    int[] table = new int[4 * Integer.highestOneBit(Math.max(1, count)) * 2];
    for (int first = firstOfRoot; first < lastOfRoot; first++) {
      for (int node = firstChild[first]; node < firstChild[first + 1]; node++) {
        int pair = letter[first] << 16 | letter[node];
        int slot = slot(pair, table.length);
        while (table[slot + 1] != 0) {
          slot = (slot + 2) & (table.length - 1);
        }
        table[slot] = pair;
        table[slot + 1] = node;
      }
    }
    return table;
  }

  private static int slot(int pair, int length) {
    return ((pair * 0x9E3779B9) >>> 7 << 1) & (length - 1);
  }

  /** The node of two first letters, or {@link #NONE}: most pairs of a text begin no word. */
  int nextPair(char first, char second) {
    int pair = first << 16 | second;
    int slot = slot(pair, pairs.length);
    while (pairs[slot + 1] != 0) {
      if (pairs[slot] == pair) {
        return pairs[slot + 1];
      }
      slot = (slot + 2) & (pairs.length - 1);
    }
    return NONE;
  }

  /**
   * @param words ascending by UTF-16 units, no duplicates, none empty
   * @param scores score of each; not NaN
   */
  static WordTrie of(String[] words, float[] scores) {
    int capacity = 1;
    for (int i = 0; i < words.length; i++) {
      capacity += words[i].length() - (i == 0 ? 0 : shared(words[i - 1], words[i]));
    }
    char[] letter = new char[capacity];
    int[] firstChild = new int[capacity + 1];
    float[] score = new float[capacity];
    // Breadth first: each node keeps the range of words that pass through it.
    int[] from = new int[capacity];
    int[] to = new int[capacity];
    int[] depth = new int[capacity];
    to[ROOT] = words.length;
    int size = 1;
    for (int node = 0; node < size; node++) {
      int at = from[node];
      int level = depth[node];
      score[node] = Float.NaN;
      if (at < to[node] && words[at].length() == level) {
        score[node] = scores[at++];
      }
      firstChild[node] = size;
      while (at < to[node]) {
        char c = words[at].charAt(level);
        letter[size] = c;
        depth[size] = level + 1;
        from[size] = at;
        while (at < to[node] && words[at].charAt(level) == c) {
          at++;
        }
        to[size++] = at;
      }
    }
    firstChild[capacity] = size;
    return new WordTrie(letter, firstChild, score);
  }

  /** The node reached from {@code node} by {@code c}, or {@link #NONE}. */
  int next(int node, char c) {
    if (node == ROOT) {
      return rootChild[c];
    }
    int low = firstChild[node];
    int high = firstChild[node + 1] - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      char found = letter[middle];
      if (found == c) {
        return middle;
      }
      if (found < c) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return NONE;
  }

  /** Score of the word that ends at this node; NaN where none does. */
  float score(int node) {
    return score[node];
  }

  private static int shared(String a, String b) {
    int n = Math.min(a.length(), b.length());
    int i = 0;
    while (i < n && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }
}
