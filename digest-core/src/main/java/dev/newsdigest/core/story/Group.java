package dev.newsdigest.core.story;

import java.util.ArrayList;
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
   * partly that of the two members most alike.
   */
  double likeness(Group with, double bestMembers) {
    double centroids = signature().likeness(with.signature());
    centroids *= Likeness.decay(time, with.time);
    return CENTROID_SHARE * centroids + (1 - CENTROID_SHARE) * bestMembers;
  }

  Signature signature() {
    return new Signature(chinese, other, facts);
  }
}
