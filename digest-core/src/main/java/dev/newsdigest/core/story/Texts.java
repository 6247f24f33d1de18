package dev.newsdigest.core.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The different texts among pieces: copies gathered behind the piece that stands for them, each
 * text weighted against all others. Depends on the set of pieces alone; near-linear.
 */
final class Texts {

  private final List<Piece> pieces;
  private final List<Copies.Found> copies;
  private final List<List<Integer>> sets;
  private final List<Item> items;

  /**
   * @param pieces in order of time, then id
   */
  Texts(List<Piece> pieces) {
    this.pieces = pieces;
    Copies finder = new Copies(pieces);
    copies = new ArrayList<>(finder.find());
    UnionFind same = new UnionFind(pieces.size());
    copies.removeIf(copy -> !same.union(copy.copy(), copy.original()));
    List<List<Integer>> unorderedSets = same.sets();
    List<Item> unordered = items(unorderedSets, finder);
    List<Integer> order =
        IntStream.range(0, unordered.size())
            .boxed()
            .sorted(Comparator.comparing(i -> unordered.get(i).article()))
            .toList();
    sets = order.stream().map(unorderedSets::get).toList();
    items = order.stream().map(unordered::get).toList();
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

  /** One item a text, in order of time, then id. */
  List<Item> items() {
    return items;
  }

  /** Index of the piece that stands for an item. */
  int representative(int item) {
    return lead(sets.get(item));
  }

  /** Indices of the pieces of an item. */
  List<Integer> pieces(int item) {
    return sets.get(item);
  }

  /** The item of each piece. */
  int[] itemOf() {
    int[] itemOf = new int[pieces.size()];
    for (int item = 0; item < sets.size(); item++) {
      for (int piece : sets.get(item)) {
        itemOf[piece] = item;
      }
    }
    return itemOf;
  }

  List<Copies.Found> copies() {
    return copies;
  }
}
