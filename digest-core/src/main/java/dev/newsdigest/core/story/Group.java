package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Items taken for one event: a centroid for each language, the facts of all headlines, the time
 * they span.
 */
final class Group {

  /**
   * A centroid keeps its heaviest features only, so that a large story costs no more than a small
   * one.
   */
  private static final int CENTROID_FEATURES = 96;

  private static final double CENTROID_SHARE = 0.7;

  /** What the members most alike say beside centroids and the best pair. */
  private static final double AGREEMENT_SHARE = 0.3;

  /** So many pairs of members must agree, where both groups have as many. */
  private static final int AGREEING = 3;

  /** Members of a group that are asked. */
  private static final int ASKED = 12;

  private static final double WITHOUT_ANCHOR = 0.5;
  private static final double MOST = 3;
  private static final double HOPELESS = 0.7;

  private final List<Item> items = new ArrayList<>();
  private @Nullable SparseVector chinese;
  private @Nullable SparseVector other;
  private TitleFacts facts;
  private TimeRange time;

  Group(Item item) {
    items.add(item);
    SparseVector unit = unit(item.weighted());
    if (item.article().chinese()) {
      chinese = unit;
    } else {
      other = unit;
    }
    facts = item.article().facts();
    time = TimeRange.of(item.article());
  }

  private static SparseVector unit(SparseVector v) {
    return v.norm() == 0 ? v : v.scaled(1 / v.norm());
  }

  void absorb(Group merged) {
    items.addAll(merged.items);
    chinese = sum(chinese, merged.chinese);
    other = sum(other, merged.other);
    facts = facts.and(merged.facts);
    time = time.and(merged.time);
  }

  private static @Nullable SparseVector sum(@Nullable SparseVector a, @Nullable SparseVector b) {
    if (a == null || b == null) {
      return a == null ? b : a;
    }
    return a.plus(b).top(CENTROID_FEATURES);
  }

  /** Forgets all but the latest members; the centroids keep what they said. */
  void keepLatest(int most) {
    while (items.size() > most) {
      items.remove(0);
    }
  }

  List<Item> items() {
    return items;
  }

  TitleFacts facts() {
    return facts;
  }

  /**
   * Likeness of two groups: mostly that of the centroids, in the language pair that fits best, and
   * partly that of the two members most alike. Where one has several members, more than one pair
   * must speak for it, so that a single article between two events does not chain them.
   */
  double likeness(Group with, double bestMembers) {
    if (items.size() == 1 && with.items.size() == 1) {
      return bestMembers;
    }
    double centroids = signature().likeness(with.signature());
    centroids *= Likeness.decay(time, with.time);
    double linked = CENTROID_SHARE * centroids + (1 - CENTROID_SHARE) * bestMembers;
    if (linked < HOPELESS) {
      return linked;
    }
    return (1 - AGREEMENT_SHARE) * linked + AGREEMENT_SHARE * agreement(with);
  }

  /** Mean likeness of the members most alike; without an anchor it counts in part. */
  private double agreement(Group with) {
    int rows = Math.min(ASKED, items.size());
    int columns = Math.min(ASKED, with.items.size());
    List<Link> links = new ArrayList<>(rows * columns);
    for (Item a : items.subList(0, rows)) {
      for (Item b : with.items.subList(0, columns)) {
        links.add(new Link(a, b, Math.min(MOST, a.likeness(b))));
      }
    }
    links.sort(Comparator.comparingDouble(Link::likeness).reversed());
    double[] best = new double[Math.min(AGREEING, links.size())];
    for (Link link : links) {
      if (link.likeness <= best[0]) {
        break; // nor do those that follow count more, anchored or not
      }
      best[0] = Math.max(best[0], link.anchored());
      Arrays.sort(best);
    }
    return Arrays.stream(best).average().orElse(0);
  }

  private record Link(Item one, Item other, double likeness) {
    double anchored() {
      return one.anchoredTo(other) ? likeness : WITHOUT_ANCHOR * likeness;
    }
  }

  Signature signature() {
    return new Signature(chinese, other, facts);
  }
}
