package dev.newsdigest.core.story;

import dev.newsdigest.core.article.ArticleId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Which texts of a state are alike enough to be worth comparing again. Found with the weights known
 * at the time, so with some room: weights change when states merge.
 */
final class StoryLinks {

  /** Pairs this much less alike than the least that counts are kept, too. */
  private static final double ROOM = 0.6;

  /** Two articles that stand for their texts, the smaller id first. */
  record Link(ArticleId one, ArticleId other) implements Comparable<Link> {

    static Link of(ArticleId a, ArticleId b) {
      return a.compareTo(b) <= 0 ? new Link(a, b) : new Link(b, a);
    }

    @Override
    public int compareTo(Link with) {
      int first = one.compareTo(with.one);
      return first != 0 ? first : other.compareTo(with.other);
    }
  }

  private final List<Piece> sorted;
  private final Texts texts;
  private final int[] itemOf;
  private final Map<ArticleId, Integer> places = new HashMap<>();
  private final SortedSet<Link> links = new TreeSet<>();
  private long compared;

  StoryLinks(Collection<Piece> pieces) {
    sorted = new ArrayList<>(pieces);
    Collections.sort(sorted);
    texts = new Texts(sorted);
    itemOf = texts.itemOf();
    for (int i = 0; i < sorted.size(); i++) {
      places.put(sorted.get(i).article().id(), i);
    }
  }

  /** Takes over links of states these pieces come from; what are copies of each other now go. */
  void carry(Collection<Link> known) {
    for (Link link : known) {
      Integer one = places.get(link.one());
      Integer other = places.get(link.other());
      if (one != null && other != null && itemOf[one] != itemOf[other]) {
        link(itemOf[one], itemOf[other]);
      }
    }
  }

  void findAll() {
    CandidatePairs.visit(texts.items(), this::compare);
  }

  /** Finds links between texts of one side and of the other; 0 stands for pieces of both. */
  void findAcross(Map<ArticleId, Integer> sideOf) {
    int[] sides = new int[texts.items().size()];
    for (int item = 0; item < sides.length; item++) {
      List<Integer> sidesOfPieces =
          texts.pieces(item).stream()
              .map(piece -> sideOf.getOrDefault(sorted.get(piece).article().id(), 0))
              .distinct()
              .toList();
      sides[item] = sidesOfPieces.size() == 1 ? sidesOfPieces.get(0) : 0;
    }
    CandidatePairs.visitAcross(texts.items(), sides, this::compare);
  }

  private void compare(int left, int right) {
    compared++;
    Item a = texts.items().get(left);
    Item b = texts.items().get(right);
    if (a.likeness(b) >= ROOM * Grouping.considered(a, b)) {
      link(left, right);
    }
  }

  private void link(int left, int right) {
    links.add(Link.of(id(left), id(right)));
  }

  private ArticleId id(int item) {
    return texts.items().get(item).article().id();
  }

  SortedSet<Link> links() {
    return links;
  }

  /** How many pairs were compared to find the links. */
  long compared() {
    return compared;
  }

  /** The stories of the pieces, comparing only what is linked. */
  Clustering clustering() {
    CandidatePairs.Finder linked =
        (items, visitor) -> {
          for (Link link : links) {
            int one = itemOf[places.getOrDefault(link.one(), 0)];
            int other = itemOf[places.getOrDefault(link.other(), 0)];
            visitor.pair(Math.min(one, other), Math.max(one, other));
          }
        };
    return new Clustering(sorted, texts, linked, (left, right, likeness) -> likeness);
  }

  /** The pieces in order of time, then id. */
  List<Piece> pieces() {
    return sorted;
  }

  /** For each piece another of the same text that a test keeps, itself first. */
  Map<ArticleId, ArticleId> survivors(Predicate<Piece> kept) {
    Map<ArticleId, ArticleId> survivors = new HashMap<>();
    for (int i = 0; i < sorted.size(); i++) {
      Piece piece = sorted.get(i);
      Stream.concat(Stream.of(i), texts.pieces(itemOf[i]).stream())
          .map(sorted::get)
          .filter(kept)
          .findFirst()
          .ifPresent(one -> survivors.put(piece.article().id(), one.article().id()));
    }
    return survivors;
  }
}
