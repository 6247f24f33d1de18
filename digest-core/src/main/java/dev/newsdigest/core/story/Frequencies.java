package dev.newsdigest.core.story;

/**
 * In how many articles each feature stands. Counts only, so two of them add up. Not thread-safe.
 *
 * <p>The weight of a feature is its inverse document frequency, smoothed by what a body of news of
 * the usual size would show ({@link BackgroundCounts}), so that a set of three articles does not
 * take "Nvidia" for rare.
 */
final class Frequencies {

  /** Size of the imagined body of earlier news. */
  private static final double PRIOR_ARTICLES = 500;

  /**
   * What is told much today is told so because of the event itself, too, which makes it no less
   * telling: today's articles count in part against it.
   */
  private static final double TODAY = 0.85;

  private final KeyCounts counts = new KeyCounts();
  private int articles;

  void add(SparseVector features) {
    articles++;
    for (int i = 0; i < features.size(); i++) {
      counts.add(features.key(i), 1);
    }
  }

  void merge(Frequencies other) {
    articles += other.articles;
    counts.addAll(other.counts, 1);
  }

  /** Forgets what {@code other} counted. */
  void subtract(Frequencies other) {
    articles -= other.articles;
    counts.addAll(other.counts, -1);
  }

  int articles() {
    return articles;
  }

  int count(long key) {
    return counts.get(key);
  }

  /** Inverse document frequency, at least a little above zero. */
  double idf(long key) {
    return Math.log((articles + PRIOR_ARTICLES) / (TODAY * count(key) + prior(key)));
  }

  /** In how many of the earlier articles a feature would be found. */
  private static double prior(long key) {
    double usual = PRIOR_ARTICLES * BackgroundCounts.bundled().share(key);
    return Math.max(usual, least(FeatureKind.of(key)));
  }

  /** The same for a feature of that kind that the field's news seldom has. */
  private static double least(FeatureKind kind) {
    return switch (kind) {
      case PLACE, OUTLET -> 9;
      case BODY, ACTION -> 4.5;
      case TERM, CONCEPT -> 2.25;
      case PERSON, PRODUCT, LATIN, ENGLISH, HAN, BIGRAM -> 1.5;
      case VERSION, QUANTITY, NAME -> 0.75;
    };
  }

  SparseVector weighted(SparseVector features) {
    long[] keys = new long[features.size()];
    float[] values = new float[keys.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = features.key(i);
      values[i] = (float) (features.value(i) * Math.max(0.05, idf(keys[i])));
    }
    return SparseVector.of(keys, values);
  }
}
