package dev.newsdigest.core.story;

import dev.newsdigest.core.knowledge.EntityKind;

/** What sort of thing a feature is; the low four bits of its key. */
enum FeatureKind {
  /** A company, laboratory, fund, university or authority of the knowledge base. */
  BODY(true, 1.4),
  PERSON(true, 1.4),
  /** A product, model or chip, whatever its version. */
  PRODUCT(true, 1.4),
  /** A product together with its version. */
  VERSION(true, 1.4),
  PLACE(true, 0.7),
  /** Media are named as sources far more often than as actors. */
  OUTLET(true, 0.2),
  /** A word of the field, the same in both languages. */
  TERM(true, 1.0),
  /** Something done, the same in both languages. */
  ACTION(true, 0.8),
  /** A number with its unit, rounded. */
  QUANTITY(true, 1.2),
  /** A proper name the knowledge base does not have. */
  NAME(true, 1.2),
  /**
   * A word in Latin letters that Chinese text can hold too: any in Chinese, in English what looks
   * like a name.
   */
  LATIN(true, 0.9),
  /** An English word, stemmed. */
  ENGLISH(false, 0.9),
  /** A general word, the same in both languages. */
  CONCEPT(true, 0.7),
  /** A Chinese word of two or more characters. */
  HAN(false, 0.8),
  /** Two neighbouring Chinese characters: likeness that does not hang on the segmentation. */
  BIGRAM(false, 0.5);

  private static final FeatureKind[] ALL = values();
  private static final long MASK = 15;

  /** Whether texts in two languages can share it. */
  final boolean shared;

  final double boost;

  FeatureKind(boolean shared, double boost) {
    this.shared = shared;
    this.boost = boost;
  }

  /** A 64-bit key: equal for equal values of one kind on every machine. */
  long key(String value) {
    long h = 0xcbf29ce484222325L ^ ordinal();
    for (int i = 0; i < value.length(); i++) {
      h = (h ^ value.charAt(i)) * 0x100000001b3L;
    }
    return (mix(h) & ~MASK) | ordinal();
  }

  static FeatureKind of(long key) {
    return ALL[(int) (key & MASK)];
  }

  /** The kind of feature an entity makes. */
  static FeatureKind of(EntityKind kind) {
    return switch (kind) {
      case PERSON -> PERSON;
      case PRODUCT, MODEL, CHIP -> PRODUCT;
      case PLACE -> PLACE;
      case MEDIA -> OUTLET;
      case EVENT -> NAME;
      default -> BODY;
    };
  }

  /** The last step of MurmurHash3, so that close values lie far apart. */
  static long mix(long h) {
    long x = h;
    x = (x ^ (x >>> 33)) * 0xff51afd7ed558ccdL;
    x = (x ^ (x >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return x ^ (x >>> 33);
  }

  /** Whether it names one particular thing, so that sharing it ties two texts together. */
  boolean isName() {
    return switch (this) {
      case BODY, PERSON, PRODUCT, VERSION, NAME, QUANTITY -> true;
      default -> false;
    };
  }
}
