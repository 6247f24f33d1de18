package dev.newsdigest.core.story;

/** Whether what two texts share ties them to one event, beyond being alike by general words. */
final class Anchor {

  /** A feature weaker than this (weight after IDF, of 3 × idf in a title) says little. */
  private static final double TELLING = 5.0;

  private static final double NAME_TELLING = 6.8;
  private static final int NAMES_ALONE = 3;
  private static final int WORDS_WITHOUT_NAME = 3;

  /**
   * What is shared must be this rare, as the sum of the weights in a headline: by chance about one
   * pair in e^6.5 = 650 would share as much.
   */
  private static final double INFORMATIVE = 3 * 6.5;

  /** Two words are as good as three where both together are this rare. */
  private static final double RARE_WORDS = 3 * 7.0;

  /** A name of this weight stands in both headlines and in few others. */
  private static final double HEADLINE_NAME = 15;

  /** Shares of the field's headlines below which a person or body seldom makes news. */
  private static final double SELDOM_PERSON = 0.0006;

  private static final double SELDOM_BODY = 0.0003;

  private Anchor() {}

  /**
   * A name or product together with a number or another telling feature; three names; a number with
   * two telling words; or three telling words where no name is shared, or two rare ones; or
   * somebody who seldom makes news, in both headlines. All of it together must be too rare to meet
   * by chance: a company and "models" stand in many headlines. A company that both only imply by
   * its product adds nothing to that.
   */
  static boolean holds(Item left, Item right) {
    SparseVector a = left.weighted();
    SparseVector b = right.weighted();
    boolean across = left.article().chinese() != right.article().chinese();
    int bodies = 0;
    int names = 0;
    int numbers = 0;
    int words = 0;
    double told = 0;
    double ofBodies = 0;
    boolean rare = false;
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
      rare |= weight >= HEADLINE_NAME && isSeldomNamed(kind, key);
      if (kind == FeatureKind.BODY) {
        if (isNamed(weight, Math.max(one, other))) {
          bodies++;
          ofBodies += weight;
        }
      } else if (weight >= needed(kind, across)) {
        told += weight;
        switch (kind) {
          case PERSON, PRODUCT, NAME -> names++;
          case QUANTITY -> numbers++;
          default -> words++;
        }
      }
    }
    if (told < RARE_WORDS && told + ofBodies >= INFORMATIVE) {
      told += ofBodies - implied(left, right);
    } else {
      told += ofBodies; // whatever is implied decides nothing
    }
    if (told < INFORMATIVE) {
      return false;
    }
    // A product or person brings its company along: both together say one thing.
    names = names == 0 ? bodies : names + Math.max(0, bodies - 1);
    return rare
        || names >= NAMES_ALONE
        || names >= 1 && numbers + words >= 1
        || numbers >= 1 && numbers + words >= WORDS_WITHOUT_NAME
        || words >= WORDS_WITHOUT_NAME
        || words >= 2 && told >= RARE_WORDS;
  }

  private static boolean isSeldomNamed(FeatureKind kind, long key) {
    double seldom =
        switch (kind) {
          case PERSON -> SELDOM_PERSON;
          case BODY -> SELDOM_BODY;
          default -> 0;
        };
    return seldom > 0 && BackgroundCounts.bundled().share(key) < seldom;
  }

  /** The weight from which a feature tells something. */
  private static double needed(FeatureKind kind, boolean across) {
    return switch (kind) {
      case PERSON, PRODUCT, NAME, QUANTITY -> NAME_TELLING;
      default -> counts(kind, across) ? TELLING : Double.MAX_VALUE;
    };
  }

  /** The weight of the bodies that count though both only imply them. */
  private static double implied(Item left, Item right) {
    double weight = 0;
    for (long body : left.article().facts().implied()) {
      if (right.article().facts().implied().contains(body)) {
        double one = left.weighted().get(body);
        double other = right.weighted().get(body);
        if (isNamed(Math.min(one, other), Math.max(one, other))) {
          weight += Math.min(one, other);
        }
      }
    }
    return weight;
  }

  /** Whether at least one of both names the body outright; the other may imply it. */
  private static boolean isNamed(double weaker, double stronger) {
    return weaker >= TELLING && stronger >= NAME_TELLING;
  }

  /** A word that has several features is counted once: by what the language pair can share. */
  static boolean counts(FeatureKind kind, boolean across) {
    return switch (kind) {
      case BIGRAM, OUTLET, VERSION -> false; // a version's product counts
      case ENGLISH, HAN -> !across;
      case LATIN, CONCEPT -> across;
      default -> true;
    };
  }
}
