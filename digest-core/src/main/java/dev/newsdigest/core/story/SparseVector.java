package dev.newsdigest.core.story;

import java.util.Arrays;

/**
 * Weights by feature key, keys ascending. Immutable; sums run in key order, so they are the same on
 * every run.
 */
final class SparseVector {

  static final SparseVector EMPTY = new SparseVector(new long[0], new float[0]);

  /** How much of a text's own-language mass counts when it is compared across languages. */
  private static final double FOREIGN_SHARE = 0.3;

  private final long[] keys;
  private final float[] values;
  private final double norm;
  private final double sharedNorm;

  private SparseVector(long[] keys, float[] values) {
    this.keys = keys;
    this.values = values;
    double shared = 0;
    double own = 0;
    for (int i = 0; i < keys.length; i++) {
      double square = (double) values[i] * values[i];
      if (FeatureKind.of(keys[i]).shared) {
        shared += square;
      } else {
        own += square;
      }
    }
    this.norm = Math.sqrt(shared + own);
    this.sharedNorm = Math.sqrt(shared + FOREIGN_SHARE * own);
  }

  /** Takes over both arrays; keys must ascend. */
  static SparseVector of(long[] keys, float[] values) {
    return new SparseVector(keys, values);
  }

  int size() {
    return keys.length;
  }

  long key(int i) {
    return keys[i];
  }

  float value(int i) {
    return values[i];
  }

  float get(long key) {
    int i = Arrays.binarySearch(keys, key);
    return i < 0 ? 0 : values[i];
  }

  double norm() {
    return norm;
  }

  /** Cosine over all features; 0 where one is empty. */
  double cosine(SparseVector other) {
    return norm == 0 || other.norm == 0 ? 0 : dot(other) / (norm * other.norm);
  }

  /** Cosine of two texts in different languages: what cannot be shared counts only in part. */
  double crossCosine(SparseVector other) {
    return sharedNorm == 0 || other.sharedNorm == 0
        ? 0
        : dot(other, FOREIGN_SHARE) / (sharedNorm * other.sharedNorm);
  }

  double dot(SparseVector other) {
    return dot(other, 1);
  }

  /** The dot product where own-language features count in part only, as they do in the norm. */
  private double dot(SparseVector other, double ownShare) {
    double sum = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      if (keys[i] == other.keys[j]) {
        double share = FeatureKind.of(keys[i]).shared ? 1 : ownShare;
        sum += share * values[i++] * other.values[j++];
      } else if (keys[i] < other.keys[j]) {
        i++;
      } else {
        j++;
      }
    }
    return sum;
  }

  SparseVector scaled(double factor) {
    float[] out = new float[values.length];
    for (int i = 0; i < out.length; i++) {
      out[i] = (float) (values[i] * factor);
    }
    return new SparseVector(keys, out);
  }

  SparseVector plus(SparseVector other) {
    long[] k = new long[keys.length + other.keys.length];
    float[] v = new float[k.length];
    int n = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length || j < other.keys.length) {
      boolean left = j == other.keys.length || i < keys.length && keys[i] <= other.keys[j];
      boolean right = i == keys.length || j < other.keys.length && other.keys[j] <= keys[i];
      k[n] = left ? keys[i] : other.keys[j];
      v[n++] = (left ? values[i++] : 0) + (right ? other.values[j++] : 0);
    }
    return new SparseVector(Arrays.copyOf(k, n), Arrays.copyOf(v, n));
  }

  /** The {@code most} heaviest features; ties go to the smaller key. */
  SparseVector top(int most) {
    if (keys.length <= most) {
      return this;
    }
    long[] kept = heaviest(most);
    Arrays.sort(kept);
    float[] v = new float[kept.length];
    for (int i = 0; i < kept.length; i++) {
      v[i] = get(kept[i]);
    }
    return new SparseVector(kept, v);
  }

  /** Keys of the heaviest features, heaviest first. */
  long[] heaviest(int most) {
    int n = Math.min(most, keys.length);
    long[] out = new long[n];
    float[] weights = new float[n];
    int kept = 0;
    for (int i = 0; i < keys.length; i++) {
      int at = kept;
      while (at > 0 && isHeavier(i, weights[at - 1], out[at - 1])) {
        at--;
      }
      if (at < n) {
        kept = Math.min(n, kept + 1);
        System.arraycopy(out, at, out, at + 1, kept - at - 1);
        System.arraycopy(weights, at, weights, at + 1, kept - at - 1);
        out[at] = keys[i];
        weights[at] = values[i];
      }
    }
    return out;
  }

  private boolean isHeavier(int i, float weight, long key) {
    return values[i] != weight ? values[i] > weight : keys[i] < key;
  }
}
