package dev.newsdigest.core.story;

/** Whether what two texts share ties them to one event, beyond being alike by general words. */
final class Anchor {

  /** A feature weaker than this (weight after IDF, of 3 × idf in a title) says little. */
  private static final double TELLING = 5.0;

  private static final double NAME_TELLING = 6.8;
  private static final int NAMES_ALONE = 3;
  private static final int WORDS_WITHOUT_NAME = 3;

  private Anchor() {}

  /**
   * A name or product together with a number or another telling feature; three names; a number with
   * two telling words; or three telling words where no name is shared.
   */
  static boolean holds(SparseVector a, SparseVector b, boolean across) {
    int bodies = 0;
    int names = 0;
    int numbers = 0;
    int words = 0;
    for (int i = 0, j = 0; i < a.size() && j < b.size(); ) {
      long key = a.key(i);
      if (key != b.key(j)) {
        if (key < b.key(j)) {
          i++;
        } else {
          j++;
        }
        continue;
      }
      double one = a.value(i++);
      double other = b.value(j++);
      FeatureKind kind = FeatureKind.of(key);
      double weight = Math.min(one, other);
      switch (kind) {
        case BODY -> bodies += isNamed(weight, Math.max(one, other)) ? 1 : 0;
        case PERSON, PRODUCT, NAME -> names += weight >= NAME_TELLING ? 1 : 0;
        case QUANTITY -> numbers += weight >= NAME_TELLING ? 1 : 0;
        default -> words += counts(kind, across) && weight >= TELLING ? 1 : 0;
      }
    }
    // A product or person brings its company along: both together say one thing.
    names = names == 0 ? bodies : names + Math.max(0, bodies - 1);
    return names >= NAMES_ALONE
        || names >= 1 && numbers + words >= 1
        || numbers >= 1 && numbers + words >= WORDS_WITHOUT_NAME
        || words >= WORDS_WITHOUT_NAME;
  }

  /** Whether at least one of both names the body outright; the other may imply it. */
  private static boolean isNamed(double weaker, double stronger) {
    return weaker >= TELLING && stronger >= NAME_TELLING;
  }

  /** A word that has several features is counted once: by what the language pair can share. */
  private static boolean counts(FeatureKind kind, boolean across) {
    return switch (kind) {
      case BIGRAM, OUTLET, VERSION -> false; // a version's product counts
      case ENGLISH, HAN -> !across;
      case LATIN, CONCEPT -> across;
      default -> true;
    };
  }
}
