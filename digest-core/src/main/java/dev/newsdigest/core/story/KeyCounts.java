package dev.newsdigest.core.story;

/**
 * Counts by 64-bit key, of which the upper half is kept: one pair in four thousand million counts
 * together. Open addressing; counts that came back to zero leave at the next growth. Keys must be
 * well mixed. Not thread-safe.
 */
final class KeyCounts {

  /** Stands for a count of zero in a slot that is taken. */
  private static final int ZERO = Integer.MIN_VALUE;

  private int[] marks = new int[64];
  private int[] counts = new int[64];
  private int filled;

  int get(long key) {
    int count = counts[slot(mark(key))];
    return count == ZERO ? 0 : count;
  }

  void add(long key, int by) {
    addMarked(mark(key), by);
  }

  /** Adds all counts of {@code other}, {@code sign} times. */
  void addAll(KeyCounts other, int sign) {
    for (int i = 0; i < other.marks.length; i++) {
      if (other.counts[i] != 0 && other.counts[i] != ZERO) {
        addMarked(other.marks[i], sign * other.counts[i]);
      }
    }
  }

  private void addMarked(int mark, int by) {
    int slot = slot(mark);
    if (counts[slot] == 0) {
      if (++filled * 4 > marks.length * 3) {
        rebuild();
        slot = slot(mark);
      }
      marks[slot] = mark;
      counts[slot] = ZERO;
    }
    int sum = (counts[slot] == ZERO ? 0 : counts[slot]) + by;
    counts[slot] = sum == 0 ? ZERO : sum;
  }

  private static int mark(long key) {
    return (int) (key >>> 32);
  }

  private int slot(int mark) {
    int slot = KeyMap.place(mark, marks.length);
    while (counts[slot] != 0 && marks[slot] != mark) {
      slot = slot + 1 == marks.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** Half as much room again, or the same where zeros leave enough. */
  private void rebuild() {
    int[] oldMarks = marks;
    int[] oldCounts = counts;
    int live = 1;
    for (int count : oldCounts) {
      live += count == 0 || count == ZERO ? 0 : 1;
    }
    int room = live * 2 > oldMarks.length ? oldMarks.length * 3 / 2 : oldMarks.length;
    marks = new int[room];
    counts = new int[room];
    filled = live;
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldCounts[i] != 0 && oldCounts[i] != ZERO) {
        int slot = slot(oldMarks[i]);
        marks[slot] = oldMarks[i];
        counts[slot] = oldCounts[i];
      }
    }
  }
}
