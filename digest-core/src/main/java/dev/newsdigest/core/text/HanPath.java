package dev.newsdigest.core.text;

/**
 * The most probable way through the words of a run of Han characters: a unigram model over the
 * lexicon's word graph, solved from the end of the run. Buffers are reused; not thread-safe.
 */
final class HanPath {

  /** Longer runs (text without any mark) are cut by callers, so that buffers stay small. */
  static final int LONGEST = 8192;

  /** A character no list knows: half an occurrence. */
  private static final float UNKNOWN = Lexicon.logProbability(0.5);

  private final WordTrie general;
  private final WordTrie named;
  private char[] key = {};
  private float[] best = {};
  private int[] next = {};

  HanPath(Lexicon lexicon) {
    this.general = lexicon.generalTrie();
    this.named = lexicon.namedTrie();
  }

  /** Finds the path through {@code length} characters of the text. */
  void solve(String text, int start, int length) {
    if (key.length < length) {
      int size = Math.max(Math.max(64, length), key.length * 2);
      key = new char[size];
      best = new float[size + 1];
      next = new int[size + 1];
    }
    for (int i = 0; i < length; i++) {
      key[i] = ChineseScript.simplified(text.charAt(start + i));
    }
    best[length] = 0;
    for (int i = length - 1; i >= 0; i--) {
      best[i] = UNKNOWN + best[i + 1];
      next[i] = i + 1;
      follow(general, i, length);
      follow(named, i, length);
    }
  }

  /** The simplified characters of the run; valid until the next {@link #solve}. */
  char[] key() {
    return key;
  }

  /** Where the word that starts at {@code i} ends. */
  int next(int i) {
    return next[i];
  }

  /** Log probability of the word that starts at {@code i}. */
  float score(int i) {
    return best[i] - best[next[i]];
  }

  private void follow(WordTrie trie, int i, int length) {
    take(trie, trie.next(WordTrie.ROOT, key[i]), i, i + 1);
    if (i + 1 == length) {
      return;
    }
    int node = trie.nextPair(key[i], key[i + 1]);
    int end = i + 2;
    while (node != WordTrie.NONE) {
      take(trie, node, i, end);
      node = end < length ? trie.next(node, key[end++]) : WordTrie.NONE;
    }
  }

  private void take(WordTrie trie, int node, int i, int end) {
    if (node == WordTrie.NONE) {
      return;
    }
    // NaN compares false: no word ends here.
    float score = trie.score(node) + best[end];
    if (score > best[i]) {
      best[i] = score;
      next[i] = end;
    }
  }
}
