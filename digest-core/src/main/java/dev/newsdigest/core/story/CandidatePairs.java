package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

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

  /** Visits pairs of items worth comparing. */
  interface Finder {
    void visit(List<Item> items, Visitor visitor);
  }

  private final Map<Long, IntList> postings = new HashMap<>();

  private CandidatePairs(List<long[]> telling, IntPredicate member) {
    for (int i = 0; i < telling.size(); i++) {
      if (member.test(i)) {
        for (long key : telling.get(i)) {
          postings.computeIfAbsent(key, k -> new IntList()).add(i);
        }
      }
    }
  }

  /**
   * @param items in order of time, then id
   */
  static void visit(List<Item> items, Visitor visitor) {
    List<long[]> telling = telling(items);
    CandidatePairs all = new CandidatePairs(telling, i -> true);
    IntList met = new IntList();
    for (int left = 0; left < items.size(); left++) {
      all.meet(telling.get(left), left, met);
      met.visitDistinct(left, visitor);
    }
  }

  /**
   * Visits pairs of an item of one side and one of the other only.
   *
   * @param items in order of time, then id
   * @param sides for each item 1 or 2; 0 for an item of neither
   */
  static void visitAcross(List<Item> items, int[] sides, Visitor visitor) {
    List<long[]> telling = telling(items);
    CandidatePairs one = new CandidatePairs(telling, i -> sides[i] == 1);
    CandidatePairs two = new CandidatePairs(telling, i -> sides[i] == 2);
    IntList met = new IntList();
    for (int left = 0; left < items.size(); left++) {
      if (sides[left] != 0) {
        (sides[left] == 1 ? two : one).meet(telling.get(left), left, met);
        met.visitDistinct(left, visitor);
      }
    }
  }

  private static List<long[]> telling(List<Item> items) {
    List<long[]> telling = new ArrayList<>(items.size());
    for (Item item : items) {
      boolean roundup = item.article().roundup();
      telling.add(roundup ? new long[0] : item.weighted().heaviest(TELLING_FEATURES));
    }
    return telling;
  }

  /** Gathers the next items in time that share a feature. */
  private void meet(long[] telling, int left, IntList met) {
    met.size = 0;
    for (long key : telling) {
      IntList list = postings.get(key);
      if (list != null) {
        list.copyAfter(left, NEIGHBOURS, met);
      }
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
      int next = at < 0 ? -at - 1 : at + 1;
      int end = Math.min(size, next + most);
      for (int i = next; i < end; i++) {
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
