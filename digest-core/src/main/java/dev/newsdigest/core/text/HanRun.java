package dev.newsdigest.core.text;

import java.util.Arrays;
import java.util.List;

/**
 * The most probable words of runs of Han characters of one text: a unigram model over the lexicon's
 * word graph, solved from the end of the run. Not thread-safe; one instance a text.
 */
final class HanRun {

  /** A character no list knows: half an occurrence. */
  private static final float UNKNOWN = Lexicon.logProbability(0.5);

  /** Longer runs (text without any mark) are cut, so that buffers stay small. */
  private static final int LONGEST = 8192;

  /** Characters out of words are joined up to this length: names of persons and places. */
  private static final int LONGEST_JOINED = 4;

  private final Lexicon lexicon;
  private final String text;
  private final List<Token> out;
  private char[] key = new char[64];
  private float[] best = new float[65];
  private int[] next = new int[65];

  HanRun(Lexicon lexicon, String text, List<Token> out) {
    this.lexicon = lexicon;
    this.text = text;
    this.out = out;
  }

  void segment(int start, int end) {
    for (int from = start; from < end; from += LONGEST) {
      int length = Math.min(LONGEST, end - from);
      solve(from, length);
      emit(from, length);
    }
  }

  private void solve(int start, int length) {
    if (key.length < length) {
      int size = Math.max(length, key.length * 2);
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
      follow(lexicon.generalTrie(), i, length);
      follow(lexicon.namedTrie(), i, length);
    }
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

  private void emit(int start, int length) {
    int i = 0;
    while (i < length) {
      int end = next[i];
      if (end == i + 1 && !FreeCharacters.contains(key[i])) {
        while (end < length && next[end] == end + 1 && !FreeCharacters.contains(key[end])) {
          end++;
        }
        emitLoose(start, i, end);
      } else {
        add(start, i, end);
      }
      i = end;
    }
  }

  private void emitLoose(int start, int from, int to) {
    if (to - from <= LONGEST_JOINED) {
      add(start, from, to);
      return;
    }
    for (int i = from; i + 1 < to; i++) {
      add(start, i, i + 2);
    }
  }

  private void add(int start, int from, int to) {
    String form = new String(Arrays.copyOfRange(key, from, to));
    out.add(new Token(form, TokenKind.WORD, start + from, start + to));
  }
}
