package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One batch: copies, weights and groups of pieces. What comes out depends on the set of pieces
 * alone.
 */
final class Clustering {

  /** Headlines of one event this alike, and with the same figures, are one text. */
  private static final double SAME_HEADLINE = 0.7;

  private final List<Piece> pieces;
  private final List<Copies.Found> copies;
  private final List<List<Integer>> texts;
  private final List<Item> items;
  private final Grouping grouping;

  /**
   * @param pieces in order of time, then id
   * @param greyZone asked for pairs of pieces by index
   */
  Clustering(List<Piece> pieces, Grouping.GreyZone greyZone) {
    this.pieces = pieces;
    Copies finder = new Copies(pieces);
    copies = new ArrayList<>(finder.find());
    UnionFind same = new UnionFind(pieces.size());
    copies.removeIf(copy -> !same.union(copy.copy(), copy.original()));
    List<List<Integer>> sets = same.sets();
    List<Item> unordered = items(sets, finder);
    List<Integer> order =
        IntStream.range(0, sets.size())
            .boxed()
            .sorted(Comparator.comparing(i -> unordered.get(i).article()))
            .toList();
    texts = order.stream().map(sets::get).toList();
    items = order.stream().map(unordered::get).toList();
    grouping =
        new Grouping(
                items,
                (left, right, likeness) ->
                    greyZone.adjusted(representative(left), representative(right), likeness))
            .run();
  }

  private List<Item> items(List<List<Integer>> sets, Copies finder) {
    List<Piece> representatives = sets.stream().map(this::lead).map(pieces::get).toList();
    Frequencies frequencies = new Frequencies();
    representatives.forEach(piece -> frequencies.add(piece.article().features()));
    List<Item> made = new ArrayList<>();
    for (Piece piece : representatives) {
      ArticleVector vector = piece.article();
      made.add(
          new Item(
              finder.hasRubricTitle(piece) ? vector.alone() : vector,
              frequencies.weighted(vector.features())));
    }
    return made;
  }

  private int lead(List<Integer> set) {
    return set.stream().min(Comparator.comparing(pieces::get, Piece.LEAD)).orElseThrow();
  }

  /** Index of the piece that stands for an item. */
  int representative(int item) {
    return lead(texts.get(item));
  }

  SparseVector weighted(int item) {
    return items.get(item).weighted();
  }

  List<Copies.Found> copies() {
    return copies;
  }

  List<Grouping.Decision> decisions() {
    return grouping.decisions();
  }

  /**
   * Pieces of one story, by the text they repeat.
   *
   * @param originals indices of pieces with a text of their own, by time
   * @param copies for each original, the pieces that repeat it, by time
   */
  record Members(List<Integer> originals, List<List<Integer>> copies) {}

  /** The stories, each by its pieces. */
  List<Members> stories() {
    List<Members> stories = new ArrayList<>();
    for (List<Integer> group : grouping.groups()) {
      List<Integer> originals = new ArrayList<>();
      List<List<Integer>> repeats = new ArrayList<>();
      for (int item : group) {
        int text = representative(item);
        int repeated = repeated(text, originals);
        if (repeated < 0) {
          repeated = originals.size();
          originals.add(text);
          repeats.add(new ArrayList<>());
        }
        List<Integer> own = repeats.get(repeated);
        int original = originals.get(repeated);
        texts.get(item).stream().filter(i -> i != original).forEach(own::add);
      }
      repeats.forEach(own -> own.sort(null));
      stories.add(new Members(originals, repeats));
    }
    return stories;
  }

  /**
   * Place of the earlier text of the story that this one repeats: an excerpt, or nearly the same
   * headline.
   */
  private int repeated(int text, List<Integer> originals) {
    Piece piece = pieces.get(text);
    long[] triples = Shingles.triples(piece.traits().title());
    for (int i = 0; i < Math.min(originals.size(), 50); i++) {
      Piece original = pieces.get(originals.get(i));
      boolean sameFigures =
          piece.article().facts().amounts().equals(original.article().facts().amounts());
      long[] others = Shingles.triples(original.traits().title());
      if (Copies.bodyLikeness(piece, original) > 0
          || sameFigures && Shingles.jaccard(triples, others) >= SAME_HEADLINE) {
        return i;
      }
    }
    return -1;
  }
}
