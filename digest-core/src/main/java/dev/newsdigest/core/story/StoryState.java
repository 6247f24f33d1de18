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
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What clustering keeps of articles (features, headline facts, copy signatures), without their
 * texts: for work spread over machines or runs. States merge in any order and grouping; the stories
 * of a merged state are those of all its articles at once. Immutable and thread-safe.
 */
public final class StoryState {

  private static final int MAGIC = 0x53544F52;
  private static final int VERSION = 1;
  private static final StoryState EMPTY = new StoryState(new TreeMap<>());

  private final SortedMap<ArticleId, Piece> pieces;

  private StoryState(SortedMap<ArticleId, Piece> pieces) {
    this.pieces = Collections.unmodifiableSortedMap(pieces);
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
    return new StoryState(pieces);
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
    return new StoryState(all);
  }

  /** The state without articles published before that time; undated ones stay. */
  public StoryState since(Instant time) {
    SortedMap<ArticleId, Piece> kept = new TreeMap<>(pieces);
    kept.values().removeIf(p -> p.article().dated() && p.article().millis() < time.toEpochMilli());
    return new StoryState(kept);
  }

  public int size() {
    return pieces.size();
  }

  /**
   * The story id of each article: the same as {@link EventClusterer#cluster} of all of them gives.
   */
  public SortedMap<ArticleId, String> stories() {
    List<Piece> sorted = new ArrayList<>(pieces.values());
    Collections.sort(sorted);
    SortedMap<ArticleId, String> storyOf = new TreeMap<>();
    Clustering clustering = new Clustering(sorted, (left, right, likeness) -> likeness);
    for (Clustering.Members story : clustering.stories()) {
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
      return new StoryState(pieces);
    } catch (IOException | IllegalArgumentException e) {
      throw new DataException("a damaged story state: " + e.getMessage(), e);
    }
  }
}
