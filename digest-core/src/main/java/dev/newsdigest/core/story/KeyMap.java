package dev.newsdigest.core.story;

import org.jspecify.annotations.Nullable;

/**
 * Values by 64-bit key, of which the upper half is kept: one pair in four thousand million is taken
 * for one key, so a value found is a hint to be proved. Open addressing, a quarter of the memory of
 * a {@code HashMap}. Keys must be well mixed. Not thread-safe.
 */
final class KeyMap<V> {

  private int[] marks = new int[16];
  private @Nullable Object[] values = new @Nullable Object[16];
  private int size;

  @SuppressWarnings("unchecked")
  @Nullable V get(long key) {
    return (V) values[slot(mark(key))];
  }

  void put(long key, V value) {
    int mark = mark(key);
    int slot = slot(mark);
    if (values[slot] == null) {
      if (++size * 4 > marks.length * 3) {
        grow();
        slot = slot(mark);
      }
      marks[slot] = mark;
    }
    values[slot] = value;
  }

  private static int mark(long key) {
    return (int) (key >>> 32);
  }

  private int slot(int mark) {
    int slot = place(mark, marks.length);
    while (values[slot] != null && marks[slot] != mark) {
      slot = slot + 1 == marks.length ? 0 : slot + 1;
    }
    return slot;
  }

  /** Where a mark belongs among so many slots, of whatever number (D. Lemire, 2019). */
  static int place(int mark, int slots) {
    return (int) ((mark & 0xffffffffL) * slots >>> 32);
  }

  private void grow() {
    int[] oldMarks = marks;
    @Nullable Object[] oldValues = values;
    marks = new int[oldMarks.length * 3 / 2];
    values = new @Nullable Object[marks.length];
    for (int i = 0; i < oldMarks.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldMarks[i]);
        marks[slot] = oldMarks[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
