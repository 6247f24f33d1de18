package dev.newsdigest.core.story;

/**
 * How many things two texts share, besides how much weighs what they share: two reports of one
 * event have several things in common, while a cosine can live on a single famous name.
 */
final class Breadth {

  /** So many things, told equally loud, two reports of one event share at the least. */
  private static final double USUAL = 2.6;

  /**
   * The same for the stories of two days: nothing in time speaks for one event, and a story has had
   * more to say than an article.
   */
  private static final double USUAL_OVER_DAYS = 4.2;

  private static final double LEAST = 0.5;

  /** Across languages little is shared by chance, so that much of it speaks for one event. */
  private static final double MOST_ACROSS = 1.15;

  private Breadth() {}

  /**
   * What a likeness is to be multiplied with. The number of things shared is the effective one, the
   * square of the sum of the weights over the sum of their squares (participation ratio, as in
   * Kish's effective sample size): five things of which one outweighs all count little more than
   * one. Linear in the features.
   */
  static double factor(Item left, Item right) {
    return factor(left, right, USUAL);
  }

  /** The same between stories of two days. */
  static double factorOverDays(Item left, Item right) {
    return factor(left, right, USUAL_OVER_DAYS);
  }

  private static double factor(Item left, Item right, double usual) {
    boolean across = left.article().chinese() != right.article().chinese();
    double shared = effective(left.weighted(), right.weighted(), across);
    double factor = Math.sqrt((1 + shared) / (1 + usual));
    return Math.max(LEAST, Math.min(across ? MOST_ACROSS : 1, factor));
  }

  private static double effective(SparseVector a, SparseVector b, boolean across) {
    double sum = 0;
    double squares = 0;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      long key = a.key(i);
      if (key < b.key(j)) {
        i++;
      } else if (key > b.key(j)) {
        j++;
      } else {
        double weight = Math.min(a.value(i++), b.value(j++));
        if (Anchor.counts(FeatureKind.of(key), across)) {
          sum += weight;
          squares += weight * weight;
        }
      }
    }
    return squares == 0 ? 0 : sum * sum / squares;
  }
}
