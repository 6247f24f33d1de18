package dev.newsdigest.core.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds which of many strings a text holds: a trie in one flat table, walked from each place. */
final class LiteralScan {

  private final Map<Long, Integer> building = new HashMap<>();
  private final List<BitSet> owners = new ArrayList<>(List.of(new BitSet()));
  private long[] keys = new long[0];
  private int[] nodes = new int[0];

  /** Adds a string that speaks for {@code owner}; before the first {@link #find}. */
  void add(String literal, int owner) {
    int node = 0;
    for (char c : literal.toCharArray()) {
      Integer next = building.putIfAbsent(key(node, c), owners.size());
      if (next == null) {
        next = owners.size();
        owners.add(new BitSet());
      }
      node = next;
    }
    owners.get(node).set(owner);
  }

  /** Closes the set. */
  LiteralScan built() {
    keys = new long[Integer.highestOneBit(building.size() + 1) * 4];
    nodes = new int[keys.length];
    building.forEach(
        (key, node) -> {
          int slot = slot(key);
          keys[slot] = key;
          nodes[slot] = node;
        });
    building.clear();
    return this;
  }

  /** Adds to {@code found} the owners of the strings in the text. */
  void find(String text, BitSet found) {
    for (int start = 0; start < text.length(); start++) {
      int node = 0;
      for (int i = start; i < text.length(); i++) {
        int slot = slot(key(node, text.charAt(i)));
        if (keys[slot] == 0) {
          break;
        }
        node = nodes[slot];
        if (!owners.get(node).isEmpty()) {
          found.or(owners.get(node));
        }
      }
    }
  }

  /** Never 0: patterns hold no NUL. */
  private static long key(int node, char c) {
    return (long) node << 16 | c;
  }

  /** Where the key is, or the free place it would take. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (keys.length - 1);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & (keys.length - 1);
    }
    return slot;
  }
}
