package dev.newsdigest.core.text;

import java.util.List;

/**
 * Words of the runs of Han characters of one text: the most probable path, and what no list knows
 * joined or in pairs. Not thread-safe; one instance a text.
 */
final class HanRun {

  /** Characters out of words are joined up to this length: names of persons and places. */
  private static final int LONGEST_JOINED = 4;

  private final HanPath path;
  private final String text;
  private final List<Token> out;

  HanRun(Lexicon lexicon, String text, List<Token> out) {
    this.path = new HanPath(lexicon);
    this.text = text;
    this.out = out;
  }

  void segment(int start, int end) {
    for (int from = start; from < end; from += HanPath.LONGEST) {
      int length = Math.min(HanPath.LONGEST, end - from);
      path.solve(text, from, length);
      emit(from, length);
    }
  }

  private void emit(int start, int length) {
    int i = 0;
    while (i < length) {
      int end = path.next(i);
      if (isLoose(i)) {
        while (end < length && isLoose(end)) {
          end++;
        }
        emitLoose(start, i, end);
      } else {
        add(start, i, end);
      }
      i = end;
    }
  }

  private boolean isLoose(int i) {
    return path.next(i) == i + 1 && !FreeCharacters.contains(path.key()[i]);
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
    String form = new String(path.key(), from, to - from);
    out.add(new Token(form, TokenKind.WORD, start + from, start + to));
  }
}
