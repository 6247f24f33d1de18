package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** Across languages pairs find each other as best matches, so weaker ones are worth a look. */
  private static final double CONSIDERED_ACROSS = 0.45;

  private static final double MOST_LEAD = 1.5;

  /** A next best weaker than this is none. */
  private static final double NO_RIVAL = 0.3;

  private static final int ROUNDS = 4;

  /**
   * Groups as alike as this tell of one matter, though not of one event; what parts them counts
   * half as much as between two reports of one event (the square root of its factor).
   */
  private static final double ONE_MATTER = 0.75;

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

  Grouping run(CandidatePairs.Finder candidates) {
    candidates.visit(
        items,
        (left, right) -> {
          Item a = items.get(left);
          Item b = items.get(right);
          double likeness = a.likeness(b);
          if (likeness >= considered(a, b) && a.anchoredTo(b)) {
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

  /** The likeness from which two items are looked at more closely. */
  static double considered(Item a, Item b) {
    return a.article().chinese() == b.article().chinese() ? CONSIDERED : CONSIDERED_ACROSS;
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

  /**
   * Joins groups that are each other's best match, the best pairs first. A match that stands alone
   * is worth more than one of several: its likeness counts with the square root of its lead over
   * the next best, up to {@link #MOST_LEAD}.
   */
  private boolean joinMutualBest(List<Edge> candidates) {
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
    Map<Integer, Edge> best = new TreeMap<>();
    Map<Integer, Double> next = new TreeMap<>();
    for (Edge edge : linked) {
      for (int root : new int[] {sets.find(edge.left()), sets.find(edge.right())}) {
        if (best.putIfAbsent(root, edge) != null) {
          next.putIfAbsent(root, edge.likeness());
        }
      }
    }
    boolean changed = false;
    for (Edge edge : linked) {
      int a = sets.find(edge.left());
      int b = sets.find(edge.right());
      if (a != b && edge.equals(best.get(a)) && edge.equals(best.get(b))) {
        double rival = Math.max(next.getOrDefault(a, 0.0), next.getOrDefault(b, 0.0));
        double lead = Math.min(MOST_LEAD, edge.likeness() / Math.max(rival, NO_RIVAL));
        if (decide(edge, edge.likeness() * Math.sqrt(Math.max(1, lead)))) {
          union(a, b);
          changed = true;
        }
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
    boolean across =
        items.get(edge.left()).article().chinese() != items.get(edge.right()).article().chinese();
    List<Clash> clashes =
        SameActorGuard.clashes(
            across, group(sets.find(edge.left())).facts(), group(sets.find(edge.right())).facts());
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

  /** For each group, by its first item, the first items of those that tell of the same matter. */
  Map<Integer, Set<Integer>> related() {
    Map<Integer, Set<Integer>> related = new TreeMap<>();
    Set<Long> seen = new HashSet<>();
    for (Edge edge : edges) {
      int a = sets.find(edge.left());
      int b = sets.find(edge.right());
      boolean fresh = a != b && seen.add(((long) Math.min(a, b) << 32) | Math.max(a, b));
      if (fresh && linkage(edge, a, b) >= ONE_MATTER * Math.sqrt(parting(a, b))) {
        related.computeIfAbsent(a, root -> new TreeSet<>()).add(b);
        related.computeIfAbsent(b, root -> new TreeSet<>()).add(a);
      }
    }
    return related;
  }

  private double parting(int a, int b) {
    return SameActorGuard.factor(SameActorGuard.clashes(group(a).facts(), group(b).facts()));
  }

  /** Joins and vetoes in the order they were taken. */
  List<Decision> decisions() {
    return List.copyOf(decisions.values());
  }
}
