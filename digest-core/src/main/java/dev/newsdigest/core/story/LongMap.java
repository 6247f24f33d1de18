package dev.newsdigest.core.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values by 64-bit key, open addressing: a third of the memory of a {@code HashMap}. Keys must be
 * well mixed. Not thread-safe.
 */
final class LongMap<V> {

  private long[] keys = new long[16];
  private @Nullable Object[] values = new @Nullable Object[16];
  private int size;

  @SuppressWarnings("unchecked")
  @Nullable V get(long key) {
    return (V) values[slot(key)];
  }

  void put(long key, V value) {
    int slot = slot(key);
    if (values[slot] == null) {
      if (++size * 3 > keys.length * 2) {
        grow();
        slot = slot(key);
      }
      keys[slot] = key;
    }
    values[slot] = value;
  }

  int size() {
    return size;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key >>> 4) & mask;
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = Arrays.copyOf(new @Nullable Object[0], keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        values[slot] = oldValues[i];
      }
    }
  }
}
