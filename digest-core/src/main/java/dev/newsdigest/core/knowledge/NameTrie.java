package dev.newsdigest.core.knowledge;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A prefix tree over folded names: edges in one open-addressed table, so that a step costs one or
 * two array reads. Filled once, then only read; safe to share after that.
 *
 * @param <T> what hangs on a name
 */
final class NameTrie<T> {

  static final int ROOT = 0;
  static final int NONE = -1;

  /**
   * Edges from the root by character: nearly every step of a search in prose starts and ends here.
   */
  private final int[] first = new int[1 << 16];

  private long[] keys = new long[1 << 12];
  private int[] targets = new int[1 << 12];
  private int edges;
  private int nodes = 1;
  private int[] valueOf = new int[1 << 12];
  private final List<List<T>> values = new ArrayList<>();

  NameTrie() {
    Arrays.fill(valueOf, NONE);
    Arrays.fill(first, NONE);
  }

  void add(String folded, T value) {
    int node = ROOT;
    for (int i = 0; i < folded.length(); i++) {
      int next = next(node, folded.charAt(i));
      node = next == NONE ? addEdge(node, folded.charAt(i)) : next;
    }
    if (valueOf[node] == NONE) {
      valueOf[node] = values.size();
      values.add(new ArrayList<>(1));
    }
    values.get(valueOf[node]).add(value);
  }

  /** The node one character further, or {@link #NONE}. */
  int next(int node, char c) {
    if (node == ROOT) {
      return first[c];
    }
    long key = key(node, c);
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return targets[slot];
      }
      slot = (slot + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** What hangs on the name that ends here, in the order added; empty when none ends. */
  List<T> values(int node) {
    return valueOf[node] == NONE ? List.of() : values.get(valueOf[node]);
  }

  private int addEdge(int node, char c) {
    if (2 * (edges + 1) > keys.length) {
      grow();
    }
    if (node == ROOT) {
      first[c] = nodes;
    } else {
      put(key(node, c), nodes);
      edges++;
    }
    if (nodes == valueOf.length) {
      int old = valueOf.length;
      valueOf = Arrays.copyOf(valueOf, 2 * old);
      Arrays.fill(valueOf, old, 2 * old, NONE);
    }
    return nodes++;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        put(oldKeys[i], oldTargets[i]);
      }
    }
  }

  private void put(long key, int target) {
    int slot = slot(key, keys.length);
    while (keys[slot] != 0) {
      slot = (slot + 1) & (keys.length - 1);
    }
    keys[slot] = key;
    targets[slot] = target;
  }

  /** Never zero: node numbers are stored one higher. */
  private static long key(int node, char c) {
    return ((long) (node + 1) << 16) | c;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & (length - 1);
  }
}
