package dev.newsdigest.core.story;

import java.util.Arrays;

/**
 * A MinHash signature (A. Broder, "On the resemblance and containment of documents", 1997): 128
 * minima that estimate the share of shingles two texts have in common.
 */
final class MinHash {

  static final int SIZE = 128;

  /**
   * 32 bands of 4 rows: texts with half their shingles in common meet in a band with probability
   * .87, at .7 with .9999.
   */
  static final int BANDS = 32;

  private static final int ROWS = SIZE / BANDS;

  private final int[] minima;
  private final int shingles;

  private MinHash(int[] minima, int shingles) {
    this.minima = minima;
    this.shingles = shingles;
  }

  /**
   * @param hashes of the text's distinct shingles
   */
  static MinHash of(long[] hashes) {
    int[] minima = new int[SIZE];
    Arrays.fill(minima, Integer.MAX_VALUE);
    for (long hash : hashes) {
      long step = FeatureKind.mix(hash ^ 0x9E3779B97F4A7C15L) | 1;
      long value = hash;
      for (int i = 0; i < SIZE; i++) {
        value += step;
        int candidate = (int) ((value * 0xD6E8FEB86659FD93L) >>> 33);
        if (candidate < minima[i]) {
          minima[i] = candidate;
        }
      }
    }
    return new MinHash(minima, hashes.length);
  }

  static MinHash restore(int[] minima, int shingles) {
    return new MinHash(minima, shingles);
  }

  int[] minima() {
    return minima.clone();
  }

  int shingles() {
    return shingles;
  }

  /** Estimated Jaccard likeness. */
  double jaccard(MinHash other) {
    int equal = 0;
    for (int i = 0; i < SIZE; i++) {
      if (minima[i] == other.minima[i]) {
        equal++;
      }
    }
    return (double) equal / SIZE;
  }

  /** Estimated share of the smaller text's shingles that the larger one holds. */
  double containment(MinHash other) {
    double j = jaccard(other);
    double common = j / (1 + j) * (shingles + other.shingles);
    int smaller = Math.min(shingles, other.shingles);
    return smaller == 0 ? 0 : Math.min(1, common / smaller);
  }

  /** The key of one band: equal where all its rows are. */
  long band(int band) {
    long h = band;
    for (int row = 0; row < ROWS; row++) {
      h = FeatureKind.mix(h * 31 + minima[band * ROWS + row]);
    }
    return h;
  }
}
