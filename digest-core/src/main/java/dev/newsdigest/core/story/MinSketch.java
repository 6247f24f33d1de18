package dev.newsdigest.core.story;

import org.jspecify.annotations.Nullable;

/**
 * A {@link MinHash} in a quarter of its memory: of each minimum the low eight bits (P. Li, A. C.
 * König, "b-Bit Minwise Hashing", WWW 2010). Enough to prove what a band found.
 */
final class MinSketch {

  /** Of the minima that differ, the share whose low bits are equal by chance. */
  private static final double CHANCE = 1.0 / 256;

  private final byte[] bits;

  private MinSketch(byte[] bits) {
    this.bits = bits;
  }

  static @Nullable MinSketch of(@Nullable MinHash hash) {
    if (hash == null) {
      return null;
    }
    int[] minima = hash.minima();
    byte[] bits = new byte[minima.length];
    for (int i = 0; i < bits.length; i++) {
      bits[i] = (byte) minima[i];
    }
    return new MinSketch(bits);
  }

  /** Estimated Jaccard likeness. */
  double jaccard(MinSketch other) {
    int equal = 0;
    for (int i = 0; i < bits.length; i++) {
      equal += bits[i] == other.bits[i] ? 1 : 0;
    }
    double share = (double) equal / bits.length;
    return Math.max(0, (share - CHANCE) / (1 - CHANCE));
  }
}
