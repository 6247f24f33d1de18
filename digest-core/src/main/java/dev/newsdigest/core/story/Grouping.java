package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Items into groups: pairs from the most alike down, first within a language, then across, where
 * two groups join only when each is the other's best match. The result depends on the set of items
 * alone, not on the order they came in.
 */
final class Grouping {

  /** Pairs less alike than this cannot join by way of their groups either. */
  static final double CONSIDERED = 0.6;

  private static final int ROUNDS = 4;

  /** A join or a veto, by item. */
  record Decision(int item, int with, double likeness, List<Clash> clashes, boolean joined) {}

  private final List<Item> items;
  private final GreyZone greyZone;
  private final UnionFind sets;
  private final Map<Integer, Group> groups = new TreeMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final Map<Long, Decision> decisions = new LinkedHashMap<>();

  /** Decides where the likeness itself does not. */
  @FunctionalInterface
  interface GreyZone {
    double adjusted(int left, int right, double likeness);
  }

  /**
   * @param items in order of time, then id
   */
  Grouping(List<Item> items, GreyZone greyZone) {
    this.items = items;
    this.greyZone = greyZone;
    this.sets = new UnionFind(items.size());
    for (int i = 0; i < items.size(); i++) {
      groups.put(i, new Group(items.get(i)));
    }
  }

  Grouping run() {
    CandidatePairs.visit(
        items,
        (left, right) -> {
          Item a = items.get(left);
          Item b = items.get(right);
          double likeness = a.likeness(b);
          if (likeness >= CONSIDERED && a.anchoredTo(b)) {
            edges.add(new Edge(left, right, likeness));
          }
        });
    edges.sort(null);
    List<Edge> within = new ArrayList<>();
    List<Edge> across = new ArrayList<>();
    for (Edge edge : edges) {
      boolean same =
          items.get(edge.left()).article().chinese() == items.get(edge.right()).article().chinese();
      (same ? within : across).add(edge);
    }
    join(within);
    join(within);
    for (int round = 0; round < ROUNDS; round++) {
      boolean changed = joinMutualBest(across);
      changed |= join(within);
      if (!changed) {
        break;
      }
    }
    return this;
  }

  private boolean join(List<Edge> candidates) {
    boolean changed = false;
    for (Edge edge : candidates) {
      int a = sets.find(edge.left());
      int b = sets.find(edge.right());
      if (a != b && decide(edge, linkage(edge, a, b))) {
        union(a, b);
        changed = true;
      }
    }
    return changed;
  }

  /** Joins groups that are each other's best match, the best pairs first. */
  private boolean joinMutualBest(List<Edge> candidates) {
    Map<Integer, Edge> best = new TreeMap<>();
    Set<Long> seen = new TreeSet<>();
    List<Edge> linked = new ArrayList<>();
    for (Edge edge : candidates) {
      int a = sets.find(edge.left());
      int b = sets.find(edge.right());
      if (a != b && seen.add(((long) Math.min(a, b) << 32) | Math.max(a, b))) {
        linked.add(new Edge(edge.left(), edge.right(), linkage(edge, a, b)));
      }
    }
    linked.sort(null);
    for (Edge edge : linked) {
      best.putIfAbsent(sets.find(edge.left()), edge);
      best.putIfAbsent(sets.find(edge.right()), edge);
    }
    boolean changed = false;
    for (Edge edge : new LinkedHashSet<>(best.values())) {
      int a = sets.find(edge.left());
      int b = sets.find(edge.right());
      if (a != b
          && edge.equals(best.get(a))
          && edge.equals(best.get(b))
          && decide(edge, edge.likeness())) {
        union(a, b);
        changed = true;
      }
    }
    return changed;
  }

  private double linkage(Edge edge, int a, int b) {
    return group(a).likeness(group(b), edge.likeness());
  }

  private boolean decide(Edge edge, double linkage) {
    double likeness = greyZone.adjusted(edge.left(), edge.right(), linkage);
    if (likeness < 1) {
      return false;
    }
    List<Clash> clashes =
        SameActorGuard.clashes(
            group(sets.find(edge.left())).facts(), group(sets.find(edge.right())).facts());
    boolean joined = likeness >= SameActorGuard.factor(clashes);
    long key = ((long) edge.left() << 32) | edge.right();
    decisions.put(key, new Decision(edge.right(), edge.left(), likeness, clashes, joined));
    return joined;
  }

  private Group group(int root) {
    return Objects.requireNonNull(groups.get(root));
  }

  private void union(int a, int b) {
    sets.union(a, b);
    int root = Math.min(a, b);
    int gone = Math.max(a, b);
    group(root).absorb(group(gone));
    groups.remove(gone);
  }

  /** Indices of the items of each group, ascending; groups by their first item. */
  List<List<Integer>> groups() {
    return sets.sets();
  }

  /** Joins and vetoes in the order they were taken. */
  List<Decision> decisions() {
    return List.copyOf(decisions.values());
  }
}
