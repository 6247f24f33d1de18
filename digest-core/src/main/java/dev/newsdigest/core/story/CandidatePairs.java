package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Pairs of items worth comparing: those that share one of their most telling features. An inverted
 * index, never all pairs: for each feature an item meets at most {@link #NEIGHBOURS} others, the
 * next in time, so the work grows with the number of items and not with its square.
 */
final class CandidatePairs {

  static final int TELLING_FEATURES = 16;
  static final int NEIGHBOURS = 80;

  /** Receives each pair once, {@code left} before {@code right} in time. */
  interface Visitor {
    void pair(int left, int right);
  }

  private CandidatePairs() {}

  /**
   * @param items in order of time, then id
   */
  static void visit(List<Item> items, Visitor visitor) {
    Map<Long, IntList> postings = new HashMap<>();
    List<long[]> telling = new ArrayList<>(items.size());
    for (int i = 0; i < items.size(); i++) {
      Item item = items.get(i);
      long[] keys =
          item.article().roundup() ? new long[0] : item.weighted().heaviest(TELLING_FEATURES);
      telling.add(keys);
      for (long key : keys) {
        postings.computeIfAbsent(key, k -> new IntList()).add(i);
      }
    }
    IntList met = new IntList();
    for (int left = 0; left < items.size(); left++) {
      met.size = 0;
      for (long key : telling.get(left)) {
        IntList list = postings.get(key);
        if (list != null) {
          list.copyAfter(left, NEIGHBOURS, met);
        }
      }
      met.visitDistinct(left, visitor);
    }
  }

  /** Ascending numbers. */
  private static final class IntList {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, size * 2);
      }
      values[size++] = value;
    }

    void copyAfter(int value, int most, IntList into) {
      int at = Arrays.binarySearch(values, 0, size, value);
      int end = Math.min(size, at + 1 + most);
      for (int i = at + 1; i < end; i++) {
        into.add(values[i]);
      }
    }

    void visitDistinct(int left, Visitor visitor) {
      Arrays.sort(values, 0, size);
      for (int i = 0; i < size; i++) {
        if (i == 0 || values[i] != values[i - 1]) {
          visitor.pair(left, values[i]);
        }
      }
    }
  }
}
