package dev.newsdigest.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

/** How many different things stand on both sides of sequences, from their counts. */
final class NeighbourEntropy {

  static final int LEFT = 0;
  static final int RIGHT = 1;

  /** Sums are kept in whole units of this, so that their order does not matter. */
  private static final double SCALE = 1e9;

  private final GramCounts counts;
  private final Map<Integer, Side[]> sides = new HashMap<>();

  /** Reads the neighbours of the sequences asked for. */
  NeighbourEntropy(GramCounts counts, IntPredicate wanted) {
    this.counts = counts;
    counts.neighbours(
        (gram, side, unit, times) -> {
          if (wanted.test(gram)) {
            sides.computeIfAbsent(gram, g -> new Side[] {new Side(), new Side()})[side].add(times);
          }
        });
  }

  /** The smaller entropy of the two sides, natural logarithm. */
  double of(int gram) {
    Side[] both = sides.get(gram);
    Side left = both == null ? new Side() : both[LEFT];
    Side right = both == null ? new Side() : both[RIGHT];
    return Math.min(left.entropy(counts.count(gram)), right.entropy(counts.count(gram)));
  }

  /** Share of occurrences with nothing on the left. */
  double opening(int gram) {
    Side[] both = sides.get(gram);
    return both == null ? 1 : 1 - both[LEFT].seen / (double) counts.count(gram);
  }

  private static final class Side {
    private long seen;
    private long kinds;
    private long sum;

    void add(int times) {
      seen += times;
      kinds++;
      sum += Math.round(times * Math.log(times) * SCALE);
    }

    /** What was not seen beside anything stood at an edge, each a neighbour of its own. */
    double entropy(int total) {
      double all = kinds + total - seen;
      return Math.log(total) - sum / SCALE / total + (all - 1) / (2.0 * total);
    }
  }
}
