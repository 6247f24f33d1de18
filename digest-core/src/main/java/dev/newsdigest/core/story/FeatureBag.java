package dev.newsdigest.core.story;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * Weights of the features of one article: within a field the heaviest occurrence of a feature
 * counts, over the fields the sum.
 */
final class FeatureBag {

  private final TreeMap<Long, Float> weights = new TreeMap<>();
  private final Map<Long, Float> field = new HashMap<>();
  private final Map<Long, String> names = new HashMap<>();
  private double fieldWeight;

  /** Whatever is put from here on stands in a field of this weight. */
  void startField(double weight) {
    endField();
    fieldWeight = weight;
  }

  /**
   * @param value what the feature is told apart by within its kind
   * @param surface how it is written in the text
   * @param share how much of the weight of the kind and the field it gets
   */
  void put(FeatureKind kind, String value, String surface, double share) {
    long key = kind.key(value);
    field.merge(key, (float) (share * fieldWeight * kind.boost), Math::max);
    names.putIfAbsent(key, surface);
  }

  private void endField() {
    field.forEach((key, weight) -> weights.merge(key, weight, Float::sum));
    field.clear();
  }

  SparseVector features() {
    endField();
    long[] keys = new long[weights.size()];
    float[] values = new float[keys.length];
    int n = 0;
    for (Map.Entry<Long, Float> entry : weights.entrySet()) {
      keys[n] = entry.getKey();
      values[n++] = entry.getValue();
    }
    return SparseVector.of(keys, values);
  }

  /** How each feature is written in the text. */
  Map<Long, String> names() {
    return names;
  }
}
