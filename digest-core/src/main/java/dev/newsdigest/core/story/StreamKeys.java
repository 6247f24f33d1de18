package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys by which a stream finds copies: address, headline and the bands of the body; the low two
 * bits tell which.
 */
final class StreamKeys {

  private static final long KIND = 3;
  private static final long URL = 0;
  private static final long TITLE = 1;
  private static final long BODY = 2;
  private static final double SAME_BODY = 0.4;
  private static final double RELATED = 0.15;

  private StreamKeys() {}

  static List<Long> of(CopyTraits traits) {
    List<Long> keys = new ArrayList<>();
    keys.add(key(FeatureKind.NAME.key("url " + traits.url()), URL));
    if (!traits.title().isEmpty()) {
      keys.add(key(FeatureKind.NAME.key("title " + traits.title()), TITLE));
    }
    MinHash body = traits.body();
    for (int band = 0; body != null && band < MinHash.BANDS; band++) {
      keys.add(key(body.band(band), BODY));
    }
    return keys;
  }

  private static long key(long hash, long kind) {
    return (hash & ~KIND) | kind;
  }

  /** Whether a piece found by the key is really the same text. */
  static boolean proves(long key, @Nullable MinSketch body, Item item, StreamPiece piece) {
    double likeness = item.weighted().cosine(piece.item.weighted());
    if ((key & KIND) != BODY) {
      return likeness >= RELATED;
    }
    MinSketch other = piece.body;
    return body != null
        && other != null
        && likeness >= RELATED
        && body.jaccard(other) >= SAME_BODY
        && piece.retell();
  }

  static String code(long key) {
    long kind = key & KIND;
    return kind == URL ? "SAME_URL" : kind == TITLE ? "SAME_TITLE" : "NEAR_COPY";
  }

  static String words(long key) {
    long kind = key & KIND;
    return kind == URL
        ? "the same address"
        : kind == TITLE ? "the same headline" : "nearly the same text";
  }
}
