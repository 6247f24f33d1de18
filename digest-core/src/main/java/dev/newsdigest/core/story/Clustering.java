package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One batch: groups of pieces, and what each repeats. What comes out depends on the set of pieces
 * alone.
 */
final class Clustering {

  /** Headlines of one event this alike, and with the same figures, are one text. */
  private static final double SAME_HEADLINE = 0.7;

  private final List<Piece> pieces;
  private final Texts texts;
  private final Grouping grouping;

  /**
   * @param pieces in order of time, then id
   * @param greyZone asked for pairs of pieces by index
   */
  Clustering(List<Piece> pieces, Grouping.GreyZone greyZone) {
    this(pieces, new Texts(pieces), CandidatePairs::visit, greyZone);
  }

  /**
   * @param candidates which pairs of texts to look at
   */
  Clustering(
      List<Piece> pieces,
      Texts texts,
      CandidatePairs.Finder candidates,
      Grouping.GreyZone greyZone) {
    this.pieces = pieces;
    this.texts = texts;
    grouping =
        new Grouping(
                texts.items(),
                (left, right, likeness) ->
                    greyZone.adjusted(representative(left), representative(right), likeness))
            .run(candidates);
  }

  /** Index of the piece that stands for an item. */
  int representative(int item) {
    return texts.representative(item);
  }

  SparseVector weighted(int item) {
    return texts.items().get(item).weighted();
  }

  List<Copies.Found> copies() {
    return texts.copies();
  }

  List<Grouping.Decision> decisions() {
    return grouping.decisions();
  }

  /**
   * Pieces of one story, by the text they repeat.
   *
   * @param originals indices of pieces with a text of their own, by time
   * @param copies for each original, the pieces that repeat it, by time
   * @param related pieces of other stories of the same matter, one of each
   */
  record Members(List<Integer> originals, List<List<Integer>> copies, List<Integer> related) {}

  /** The stories, each by its pieces. */
  List<Members> stories() {
    List<Members> stories = new ArrayList<>();
    Map<Integer, Set<Integer>> related = grouping.related();
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
        texts.pieces(item).stream().filter(i -> i != original).forEach(own::add);
      }
      repeats.forEach(own -> own.sort(null));
      List<Integer> others =
          related.getOrDefault(group.get(0), Set.of()).stream().map(this::representative).toList();
      stories.add(new Members(originals, repeats, others));
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
