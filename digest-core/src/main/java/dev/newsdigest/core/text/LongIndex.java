package dev.newsdigest.core.text;

import java.util.Arrays;

/**
 * Numbers keys of 64 bits in the order they first come: 0, 1, 2 … Keys are hashes, taken as equal
 * where they are. Open addressing; not thread-safe.
 */
final class LongIndex {

  private static final int NONE = -1;

  private int[] slots = new int[1024];
  private long[] keys = new long[512];
  private int size;

  LongIndex() {
    Arrays.fill(slots, NONE);
  }

  int size() {
    return size;
  }

  long key(int index) {
    return keys[index];
  }

  /** The number of a key; negative where it never came. */
  int find(long key) {
    return slots[slot(key)];
  }

  /** The number of a key, a new one where it never came. */
  int add(long key) {
    int slot = slot(key);
    if (slots[slot] != NONE) {
      return slots[slot];
    }
    if (size == keys.length) {
      grow();
      slot = slot(key);
    }
    keys[size] = key;
    slots[slot] = size;
    return size++;
  }

  private int slot(long key) {
    int mask = slots.length - 1;
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 32) & mask;
    while (slots[slot] != NONE && keys[slots[slot]] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    keys = Arrays.copyOf(keys, size * 2);
    slots = new int[size * 4];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < size; i++) {
      slots[slot(keys[i])] = i;
    }
  }
}
