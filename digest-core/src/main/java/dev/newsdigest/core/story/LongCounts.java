package dev.newsdigest.core.story;

import java.util.Arrays;

/**
 * Counts by 64-bit key, open addressing. Counts that came back to zero leave at the next growth.
 * Not thread-safe.
 */
final class LongCounts {

  /** Receives each key that has a count. */
  interface Visitor {
    void count(long key, int count);
  }

  private long[] keys = new long[64];
  private int[] counts = new int[64];
  private boolean[] used = new boolean[64];
  private int filled;

  int get(long key) {
    return counts[slot(key)];
  }

  void add(long key, int by) {
    int slot = slot(key);
    if (!used[slot]) {
      if (++filled * 3 > keys.length * 2) {
        rebuild();
        slot = slot(key);
      }
      used[slot] = true;
      keys[slot] = key;
    }
    counts[slot] += by;
  }

  void addAll(LongCounts other, int sign) {
    other.visit((key, count) -> add(key, sign * count));
  }

  void visit(Visitor visitor) {
    for (int i = 0; i < keys.length; i++) {
      if (used[i] && counts[i] != 0) {
        visitor.count(keys[i], counts[i]);
      }
    }
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 4) & mask;
    while (used[slot] && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Twice the room, or the same where half of it was zeros. */
  private void rebuild() {
    long[] oldKeys = keys;
    int[] oldCounts = counts;
    int live = 0;
    for (int count : oldCounts) {
      live += count == 0 ? 0 : 1;
    }
    int room = live * 3 > oldKeys.length ? oldKeys.length * 2 : oldKeys.length;
    keys = new long[room];
    counts = new int[room];
    used = new boolean[room];
    filled = 1;
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] != 0) {
        int slot = slot(oldKeys[i]);
        used[slot] = true;
        keys[slot] = oldKeys[i];
        counts[slot] = oldCounts[i];
        filled++;
      }
    }
  }

  /** The keys with a count, ascending. */
  long[] sortedKeys() {
    long[] all = new long[keys.length];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (used[i] && counts[i] != 0) {
        all[n++] = keys[i];
      }
    }
    long[] sorted = Arrays.copyOf(all, n);
    Arrays.sort(sorted);
    return sorted;
  }
}
