package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Disjoint sets of the numbers 0 to n-1; a set is known by its smallest member. */
final class UnionFind {

  private final int[] parent;

  UnionFind(int n) {
    parent = new int[n];
    for (int i = 0; i < n; i++) {
      parent[i] = i;
    }
  }

  int find(int item) {
    int root = item;
    while (parent[root] != root) {
      root = parent[root];
    }
    int at = item;
    while (parent[at] != root) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Joins the sets of both; returns whether they were two. */
  boolean union(int a, int b) {
    int one = find(a);
    int other = find(b);
    parent[Math.max(one, other)] = Math.min(one, other);
    return one != other;
  }

  /** Members of each set, ascending; sets by their smallest member. */
  List<List<Integer>> sets() {
    Map<Integer, List<Integer>> byRoot = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      byRoot.computeIfAbsent(find(i), root -> new ArrayList<>()).add(i);
    }
    return List.copyOf(byRoot.values());
  }
}
