package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What clustering keeps of articles (features, headline facts, copy signatures) and which of them
 * are worth comparing, without their texts: for work spread over machines or runs. Two states merge
 * by comparing only articles of the one with articles of the other that share a telling feature;
 * what each has compared is not compared again. The order of a merge does not matter, and merging
 * what a state holds already changes nothing. The stories of a merged state are those of all its
 * articles at once but for few: pairs are found with the word frequencies of their time. Immutable
 * and thread-safe.
 */
public final class StoryState {

  private static final int MAGIC = 0x53544F52;
  private static final int VERSION = 2;
  private static final StoryState EMPTY = new StoryState(new TreeMap<>(), new TreeSet<>(), 0);

  private final SortedMap<ArticleId, Piece> pieces;
  private final SortedSet<StoryLinks.Link> links;
  private final long compared;

  private StoryState(
      SortedMap<ArticleId, Piece> pieces, SortedSet<StoryLinks.Link> links, long compared) {
    this.pieces = Collections.unmodifiableSortedMap(pieces);
    this.links = Collections.unmodifiableSortedSet(links);
    this.compared = compared;
  }

  private static StoryState of(SortedMap<ArticleId, Piece> pieces, StoryLinks links) {
    return new StoryState(pieces, links.links(), links.compared());
  }

  public static StoryState empty() {
    return EMPTY;
  }

  /** The state of some articles, read with the knowledge they were analysed with. */
  public static StoryState of(Collection<AnalyzedArticle> articles, KnowledgeBase knowledge) {
    Vectorizer vectorizer = new Vectorizer(knowledge);
    SortedMap<ArticleId, Piece> pieces = new TreeMap<>();
    for (AnalyzedArticle article : EventClusterer.distinct(articles)) {
      pieces.put(article.id(), Piece.of(article, vectorizer.vector(article)));
    }
    StoryLinks links = new StoryLinks(pieces.values());
    links.findAll();
    return of(pieces, links);
  }

  /** The state of both states' articles; of an article both hold, the earlier version is kept. */
  public StoryState merge(StoryState other) {
    SortedMap<ArticleId, Piece> all = new TreeMap<>(pieces);
    Comparator<Piece> order =
        Comparator.<Piece>naturalOrder()
            .thenComparing(p -> p.traits().url())
            .thenComparing(p -> p.traits().title());
    other.pieces.forEach(
        (id, piece) -> all.merge(id, piece, (a, b) -> order.compare(a, b) <= 0 ? a : b));
    StoryLinks found = new StoryLinks(all.values());
    found.carry(links);
    found.carry(other.links);
    Map<ArticleId, Integer> sideOf = new HashMap<>();
    for (ArticleId id : all.keySet()) {
      boolean here = pieces.containsKey(id);
      boolean there = other.pieces.containsKey(id);
      sideOf.put(id, here && there ? 0 : here ? 1 : 2);
    }
    found.findAcross(sideOf);
    return of(all, found);
  }

  /** The state without articles published before that time; undated ones stay. */
  public StoryState since(Instant time) {
    long from = time.toEpochMilli();
    Predicate<Piece> recent = p -> !p.article().dated() || p.article().millis() >= from;
    SortedMap<ArticleId, Piece> kept = new TreeMap<>(pieces);
    kept.values().removeIf(recent.negate());
    Map<ArticleId, ArticleId> survivors = new StoryLinks(pieces.values()).survivors(recent);
    StoryLinks rest = new StoryLinks(kept.values());
    rest.carry(
        links.stream()
            .filter(
                link -> survivors.containsKey(link.one()) && survivors.containsKey(link.other()))
            .map(link -> StoryLinks.Link.of(at(survivors, link.one()), at(survivors, link.other())))
            .toList());
    return of(kept, rest);
  }

  private static ArticleId at(Map<ArticleId, ArticleId> map, ArticleId id) {
    return map.getOrDefault(id, id);
  }

  public int size() {
    return pieces.size();
  }

  /** For tests: how many pairs the last step that made this state compared. */
  long compared() {
    return compared;
  }

  /**
   * The story id of each article, its earliest article's: what {@link EventClusterer#cluster} of
   * all of them gives.
   */
  public SortedMap<ArticleId, String> stories() {
    StoryLinks known = new StoryLinks(pieces.values());
    known.carry(links);
    List<Piece> sorted = known.pieces();
    SortedMap<ArticleId, String> storyOf = new TreeMap<>();
    for (Clustering.Members story : known.clustering().stories()) {
      List<Integer> all = new ArrayList<>(story.originals());
      story.copies().forEach(all::addAll);
      String id = sorted.get(Collections.min(all)).article().id().value();
      all.forEach(i -> storyOf.put(sorted.get(i).article().id(), id));
    }
    return storyOf;
  }

  /** A compact form, led by its version; equal states give equal bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeInt(pieces.size());
      for (Piece piece : pieces.values()) {
        PieceCodec.write(piece, out);
      }
      List<ArticleId> ids = List.copyOf(pieces.keySet());
      out.writeInt(links.size());
      for (StoryLinks.Link link : links) {
        out.writeInt(Collections.binarySearch(ids, link.one()));
        out.writeInt(Collections.binarySearch(ids, link.other()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what {@link #toBytes} wrote.
   *
   * @throws DataException if the bytes are damaged, none of ours or of another version
   */
  public static StoryState fromBytes(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      if (in.readInt() != MAGIC) {
        throw new DataException("not a story state", null);
      }
      int version = in.readInt();
      if (version != VERSION) {
        throw new DataException("a story state of version " + version, null);
      }
      SortedMap<ArticleId, Piece> pieces = new TreeMap<>();
      for (int n = GroupCodec.length(in); n > 0; n--) {
        Piece piece = PieceCodec.read(in);
        pieces.put(piece.article().id(), piece);
      }
      List<ArticleId> ids = List.copyOf(pieces.keySet());
      SortedSet<StoryLinks.Link> links = new TreeSet<>();
      for (int n = in.readInt(); n > 0; n--) {
        links.add(StoryLinks.Link.of(ids.get(in.readInt()), ids.get(in.readInt())));
      }
      return new StoryState(pieces, links, 0);
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DataException("a damaged story state: " + e.getMessage(), e);
    }
  }
}
