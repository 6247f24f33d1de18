package dev.newsdigest.core.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A run of Han characters as the known words and single characters it consists of, and which
 * sequences of them could be a word no list has. Buffers are reused; not thread-safe.
 */
final class UnitRun {

  static final int MOST_UNITS = 4;

  /** Between two units in a gram's text. */
  static final char BORDER = '/';

  private static final int LONGEST = 7;

  /** Natural logarithm: a word less frequent than this is special. */
  private static final float RARE = -13;

  private final HanPath path;
  private int[] start = new int[64];
  private Unit[] kind = new Unit[64];
  private long[] hash = new long[64];
  private int count;

  /** What a unit is. */
  private enum Unit {
    /** A known word of two or more characters. */
    WORD,
    /** The same, and seldom seen. */
    RARE_WORD,
    /** A character without meaning of its own, a number or a measure. */
    FUNCTION,
    /** Another character that commonly is a word alone. */
    FREE,
    /** Any other character. */
    LOOSE
  }

  UnitRun(Lexicon lexicon) {
    this.path = new HanPath(lexicon);
  }

  /** Reads a run of at most {@link HanPath#LONGEST} characters. */
  void read(String text, int from, int length) {
    path.solve(text, from, length);
    count = 0;
    for (int i = 0; i < length; i = path.next(i)) {
      if (count + 1 >= start.length) {
        start = Arrays.copyOf(start, count * 2 + 2);
        kind = Arrays.copyOf(kind, count * 2 + 2);
        hash = Arrays.copyOf(hash, count * 2 + 2);
      }
      start[count] = i;
      kind[count] = kindOf(i);
      hash[count++] = GramHash.of(path.key(), i, path.next(i));
    }
    start[count] = length;
  }

  private Unit kindOf(int at) {
    if (path.next(at) > at + 1) {
      return path.score(at) <= RARE ? Unit.RARE_WORD : Unit.WORD;
    }
    char c = path.key()[at];
    if (FreeCharacters.isFunction(c)) {
      return Unit.FUNCTION;
    }
    return FreeCharacters.contains(c) ? Unit.FREE : Unit.LOOSE;
  }

  int size() {
    return count;
  }

  /** Hash of the whole run. */
  long hash() {
    return GramHash.of(path.key(), 0, start[count]);
  }

  long hash(int unit) {
    return hash[unit];
  }

  /** The text of units, with borders. */
  String text(int from, int to) {
    StringBuilder text = new StringBuilder(start[to] - start[from] + to - from);
    for (int unit = from; unit < to; unit++) {
      if (unit > from) {
        text.append(BORDER);
      }
      text.append(path.key(), start[unit], start[unit + 1] - start[unit]);
    }
    return text.toString();
  }

  /** Which kind of word the units may be; null for none. */
  @Nullable NewWordShape shape(int from, int to) {
    if (start[to] - start[from] > LONGEST
        || to - from < 2
        || kind[from] == Unit.FUNCTION
        || kind[to - 1] == Unit.FUNCTION) {
      return null;
    }
    int words = 0;
    int loose = 0;
    for (int unit = from; unit < to; unit++) {
      words += isWord(unit) ? 1 : 0;
      loose += kind[unit] == Unit.LOOSE ? 1 : 0;
    }
    if (words > 1) {
      return isPairOfRare(from, to) ? NewWordShape.WORDS : null;
    }
    if (loose == 0 || kind[from] == Unit.FREE || kind[to - 1] == Unit.FREE) {
      return longest(from, to) <= 2 ? NewWordShape.FREE : null;
    }
    return loose == to - from ? NewWordShape.LOOSE : NewWordShape.MIXED;
  }

  private int longest(int from, int to) {
    int longest = 0;
    for (int unit = from; unit < to; unit++) {
      longest = Math.max(longest, start[unit + 1] - start[unit]);
    }
    return longest;
  }

  private boolean isWord(int unit) {
    return kind[unit] == Unit.WORD || kind[unit] == Unit.RARE_WORD;
  }

  private boolean isPairOfRare(int from, int to) {
    return to - from == 2
        && start[from + 1] - start[from] == 2
        && start[to] - start[from + 1] == 2
        && (kind[from] == Unit.RARE_WORD || kind[from + 1] == Unit.RARE_WORD);
  }

  /** Whether the units may be a part of such a word, so that their count is needed. */
  boolean mayBePart(int from, int to) {
    if (to - from == 1) {
      return true;
    }
    int words = 0;
    for (int unit = from; unit < to; unit++) {
      words += isWord(unit) ? 1 : 0;
    }
    return words <= 1 && to - from < MOST_UNITS && start[to] - start[from] < LONGEST;
  }
}
