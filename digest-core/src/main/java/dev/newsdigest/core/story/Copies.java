package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds articles that repeat another's text: same address, same headline, or bodies that meet in a
 * MinHash band and prove alike. Near-linear: members of a bucket are compared with its first and
 * with their neighbour, never all with all.
 */
final class Copies {

  /** Days apart, equal headlines are a series. */
  private static final long TITLE_GAP_MILLIS = 3 * 86_400_000L;

  private static final double SAME_BODY = 0.4;
  private static final double EXCERPT_BODY = 0.2;
  private static final double EXCERPT_CONTAINED = 0.8;

  /** A body under more headlines than this is boilerplate and proves nothing. */
  static final int HEADLINES_OF_A_BODY = 12;

  /** A headline one outlet uses more often than this is a rubric and proves nothing. */
  private static final int USES_OF_A_HEADLINE = 6;

  /** Where headlines share nothing, only a long body can prove a copy. */
  private static final int LONG_BODY = 120;

  /**
   * An article that repeats another.
   *
   * @param copy index of the later one
   * @param original index of the earlier one
   */
  record Found(int copy, int original, String code, String evidence) {}

  private final List<Piece> pieces;
  private final List<Found> found = new ArrayList<>();
  private final Set<String> rubrics = new HashSet<>();

  /**
   * @param pieces in order of time, then id
   */
  Copies(List<Piece> pieces) {
    this.pieces = pieces;
  }

  List<Found> find() {
    findRubrics();
    pairBy(piece -> piece.traits().url(), bucket -> true, this::sameUrl);
    pairBy(piece -> title(piece), bucket -> true, this::sameTitle);
    for (int band = 0; band < MinHash.BANDS; band++) {
      pairByBand(band);
    }
    return found;
  }

  /** Whether the article's headline is one its outlet gives to many. */
  boolean hasRubricTitle(Piece piece) {
    return rubrics.contains(piece.traits().title());
  }

  private void findRubrics() {
    Map<String, Integer> uses = new HashMap<>();
    for (Piece piece : pieces) {
      String title = piece.traits().title();
      if (!title.isEmpty()
          && uses.merge(title + "\n" + piece.outlet(), 1, Integer::sum) > USES_OF_A_HEADLINE) {
        rubrics.add(title);
      }
    }
  }

  private @Nullable String title(Piece piece) {
    String title = piece.traits().title();
    return title.isEmpty() || rubrics.contains(title) ? null : title;
  }

  private void sameUrl(int copy, int original) {
    Piece a = pieces.get(copy);
    Piece b = pieces.get(original);
    if (a.traits().title().equals(b.traits().title()) || touch(a, b)) {
      found.add(new Found(copy, original, "SAME_URL", a.traits().url()));
    }
  }

  private void sameTitle(int copy, int original) {
    ArticleVector a = pieces.get(copy).article();
    ArticleVector b = pieces.get(original).article();
    if (!a.dated() || !b.dated() || a.millis() - b.millis() <= TITLE_GAP_MILLIS) {
      found.add(new Found(copy, original, "SAME_TITLE", "the same headline"));
    }
  }

  private void sameBody(int copy, int original) {
    Piece a = pieces.get(copy);
    Piece b = pieces.get(original);
    double likeness = bodyLikeness(a, b);
    if (likeness > 0 && (touch(a, b) || isLong(a, b))) {
      found.add(new Found(copy, original, "NEAR_COPY", sharedText(likeness)));
    }
  }

  /** How alike both bodies are where one repeats the other, else 0. */
  static double bodyLikeness(Piece a, Piece b) {
    MinHash one = a.traits().body();
    MinHash other = b.traits().body();
    if (one == null || other == null) {
      return 0;
    }
    double jaccard = one.jaccard(other);
    if (jaccard >= SAME_BODY) {
      return jaccard;
    }
    double contained = one.containment(other);
    return jaccard >= EXCERPT_BODY && contained >= EXCERPT_CONTAINED ? contained : 0;
  }

  static String sharedText(double likeness) {
    return Math.round(100 * likeness) + " % of the text in common";
  }

  private static boolean isLong(Piece a, Piece b) {
    MinHash one = a.traits().body();
    MinHash other = b.traits().body();
    return one != null && other != null && Math.min(one.shingles(), other.shingles()) >= LONG_BODY;
  }

  private static boolean touch(Piece a, Piece b) {
    return a.article().features().dot(b.article().features()) > 0;
  }

  /** Texts without a headline count for one each: what stands under many of them is boilerplate. */
  private boolean hasFewHeadlines(List<Integer> bucket) {
    Set<String> titles = new HashSet<>();
    for (int i : bucket) {
      String title = pieces.get(i).traits().title();
      titles.add(title.isEmpty() ? "untitled " + i : title);
      if (titles.size() > HEADLINES_OF_A_BODY) {
        return false;
      }
    }
    return true;
  }

  private interface Pair {
    void test(int copy, int original);
  }

  private void pairByBand(int band) {
    long[] repeated = repeated(band);
    if (repeated.length > 0) {
      pairBy(
          piece -> {
            MinHash body = piece.traits().body();
            Long key = body == null ? null : Long.valueOf(body.band(band));
            return key != null && Arrays.binarySearch(repeated, key) >= 0 ? key : null;
          },
          this::hasFewHeadlines,
          this::sameBody);
    }
  }

  /** Keys that several pieces have in a band, ascending: most keys are one piece's alone. */
  private long[] repeated(int band) {
    long[] keys =
        pieces.stream()
            .flatMap(piece -> Stream.ofNullable(piece.traits().body()))
            .mapToLong(body -> body.band(band))
            .sorted()
            .toArray();
    return IntStream.range(1, keys.length)
        .filter(i -> keys[i] == keys[i - 1] && (i == 1 || keys[i] != keys[i - 2]))
        .mapToLong(i -> keys[i])
        .toArray();
  }

  private <K extends Comparable<K>> void pairBy(
      Function<Piece, @Nullable K> keyOf, Predicate<List<Integer>> worth, Pair test) {
    Map<K, List<Integer>> buckets = new TreeMap<>();
    for (int i = 0; i < pieces.size(); i++) {
      K key = keyOf.apply(pieces.get(i));
      if (key != null) {
        buckets.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    for (List<Integer> bucket : buckets.values()) {
      if (bucket.size() < 2 || !worth.test(bucket)) {
        continue;
      }
      for (int n = 1; n < bucket.size(); n++) {
        test.test(bucket.get(n), bucket.get(0));
        if (n > 1) {
          test.test(bucket.get(n), bucket.get(n - 1));
        }
      }
    }
  }
}
