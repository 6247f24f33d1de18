package dev.newsdigest.core.story;

/**
 * How like two texts are, as a share of what makes them one event: 1 and more means likely the same
 * event. Cosine of IDF-weighted features, times a decay with the time between both (after Miranda
 * et al., "Multilingual Clustering of Streaming News", EMNLP 2018).
 */
final class Likeness {

  /** Cosine from which two texts of one language tell of one event. */
  static final double SAME_LANGUAGE = 0.28;

  /** The same across languages, over what both can share. */
  static final double CROSS_LANGUAGE = 0.26;

  private static final double DECAY_HOURS = 48;
  private static final double UNDATED_DECAY = 0.9;
  private static final double MILLIS_PER_HOUR = 3_600_000.0;

  private Likeness() {}

  static double of(SparseVector a, boolean aChinese, SparseVector b, boolean bChinese) {
    return aChinese == bChinese ? a.cosine(b) / SAME_LANGUAGE : a.crossCosine(b) / CROSS_LANGUAGE;
  }

  /**
   * 1 within the same hours, .61 after two days, .14 after four; a little less than 1 without a
   * date.
   */
  static double decay(long gapMillis) {
    double steps = gapMillis / MILLIS_PER_HOUR / DECAY_HOURS;
    return Math.exp(-steps * steps / 2);
  }

  static double decay(TimeRange a, TimeRange b) {
    return a.known() && b.known() ? decay(a.gap(b)) : UNDATED_DECAY;
  }
}
