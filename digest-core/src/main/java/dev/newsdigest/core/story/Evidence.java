package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Says in words what two articles share or what parts them. Features carry no text, so names are
 * read again from the articles.
 */
final class Evidence {

  private static final int SHOWN = 5;

  private final Vectorizer vectorizer;

  Evidence(Vectorizer vectorizer) {
    this.vectorizer = vectorizer;
  }

  /** The heaviest features both have, as the one article writes them. */
  String shared(AnalyzedArticle one, SparseVector a, SparseVector b, double likeness) {
    return shared(vectorizer.names(one), a, b, likeness);
  }

  static String shared(Map<Long, String> names, SparseVector a, SparseVector b, double likeness) {
    List<String> words = new ArrayList<>();
    for (long key : common(a, b).heaviest(SHOWN * 3)) {
      String name = names.get(key);
      if (name != null && FeatureKind.of(key) != FeatureKind.BIGRAM && !words.contains(name)) {
        words.add(name);
      }
      if (words.size() == SHOWN) {
        break;
      }
    }
    return String.join(", ", words) + String.format(Locale.ROOT, " (%.2f)", likeness);
  }

  private static SparseVector common(SparseVector a, SparseVector b) {
    long[] keys = new long[a.size()];
    float[] values = new float[a.size()];
    int n = 0;
    for (int i = 0; i < a.size(); i++) {
      float other = b.get(a.key(i));
      if (other > 0) {
        keys[n] = a.key(i);
        values[n++] = a.value(i) * other;
      }
    }
    return SparseVector.of(java.util.Arrays.copyOf(keys, n), java.util.Arrays.copyOf(values, n));
  }

  /** What each of the two has that the other has not. */
  String parted(AnalyzedArticle left, AnalyzedArticle right, Clash clash) {
    if (clash.left().isEmpty()) {
      return clash.words();
    }
    return names(left, right, clash.left()) + " / " + names(right, left, clash.right());
  }

  private String names(AnalyzedArticle one, AnalyzedArticle other, Set<Long> keys) {
    Map<Long, String> names = vectorizer.names(one);
    Map<Long, String> more = vectorizer.names(other);
    Set<String> words = new TreeSet<>();
    for (long key : keys) {
      String name = names.getOrDefault(key, more.get(key));
      words.add(name == null ? "others" : name);
    }
    return String.join(", ", words);
  }
}
