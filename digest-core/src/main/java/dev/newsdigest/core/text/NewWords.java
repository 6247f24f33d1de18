package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.failure.DataException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds Chinese words that no list has, from counts alone. Texts are first read as the words a
 * {@link Lexicon} knows and the single characters left over; a candidate is a sequence of two to
 * four of these, at most seven characters, of which at least one is no everyday word. So a part of
 * a known word is never offered. A candidate is a word where
 *
 * <ul>
 *   <li>two sources or more used it,
 *   <li>its parts stand together far more often than by chance (pointwise mutual information of
 *       every split), and one of them hardly stands elsewhere,
 *   <li>many different things stand before and after it (branching entropy, Jin and Tanaka-Ishii
 *       2006, with the correction of Miller 1955 for small counts; the edge of a clause counts as
 *       ever another neighbour),
 *   <li>it is not mostly a part of a longer word found.
 * </ul>
 *
 * <p>The counts of several texts, machines or days can be merged, in any order with the same
 * result, and kept as bytes. Time is linear in the text: about 10 million characters a second of
 * headlines, see {@code docs/words.md}. Memory stays bounded: beyond half a million sequences the
 * ones seen least are forgotten. Not thread-safe: fill one instance a thread and {@link #merge}
 * them.
 */
public final class NewWords {

  private static final int MAGIC = 0x574F5244;
  private static final int VERSION = 1;

  private static final int HEAD = 2_000;

  /** A clause of this length that comes again was copied, and is counted once. */
  private static final int LONG_RUN = 8;

  private static final int MOST_GRAMS = 500_000;

  private final Lexicon known;
  private final UnitRun run;
  private GramCounts counts = new GramCounts();
  private LongIndex runs = new LongIndex();
  private long units;

  private NewWords(Lexicon known) {
    this.known = Objects.requireNonNull(known, "known");
    this.run = new UnitRun(known);
  }

  /** Starts without counts; words of the general list are known. */
  public NewWords() {
    this(Lexicon.general());
  }

  /**
   * Starts without counts.
   *
   * @param known words that are not new; the same for all counts that will be merged
   */
  public static NewWords besides(Lexicon known) {
    return new NewWords(known);
  }

  /** Counts one text of a source of its own. */
  public void add(String text) {
    add(text, text);
  }

  /**
   * Counts one text.
   *
   * @param source who wrote it, such as an outlet's name: what one source repeats is no word yet
   */
  public void add(String text, String source) {
    long bit = 1L << (GramHash.of(source) >>> 58);
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !Chars.isHan(text.charAt(i)) || i - start == HanPath.LONGEST) {
        if (i - start > 1) {
          addRun(text, start, i - start, bit);
          prune();
        }
        start = i < text.length() && Chars.isHan(text.charAt(i)) ? i : i + 1;
      }
    }
  }

  /**
   * Counts title, summary and text of an article under its outlet's name, of each field the first
   * 2,000 characters: what is new stands there, and the time of a day with full texts is bounded.
   */
  public void add(Article article) {
    for (ArticleField field : ArticleField.values()) {
      article.field(field).ifPresent(text -> add(head(text), article.source().name()));
    }
  }

  private static String head(String text) {
    return text.length() <= HEAD ? text : text.substring(0, HEAD);
  }

  /** Adds the counts of another instance with the same known words, which stays as it is. */
  public void merge(NewWords other) {
    counts.addAll(other.counts, gram -> true);
    units += other.units;
    prune();
  }

  /**
   * Returns the counts of what was seen more than once and may become a word, with its parts: small
   * enough to keep with a day (some ten kilobytes) and merge with later days.
   */
  public NewWords repeated() {
    BitSet wanted = new BitSet(counts.size());
    for (int gram = 0; gram < counts.size(); gram++) {
      if (counts.shape(gram) != null && counts.count(gram) > 1) {
        wanted.set(gram);
        String[] parts = counts.text(gram).split(String.valueOf(UnitRun.BORDER));
        for (int split = 1; split < parts.length; split++) {
          want(counts.find(GramHash.of(parts, 0, split)), wanted);
          want(counts.find(GramHash.of(parts, split, parts.length)), wanted);
        }
      }
    }
    NewWords kept = new NewWords(known);
    kept.counts.addAll(counts, wanted::get);
    kept.units = units;
    return kept;
  }

  private static void want(int gram, BitSet wanted) {
    if (gram >= 0) {
      wanted.set(gram);
    }
  }

  /** The counts in a compact form, led by its version; equal counts give equal bytes. */
  public byte[] toBytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      out.writeLong(units);
      GramCodec.write(counts, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  /**
   * Adds the counts another instance gave as bytes.
   *
   * @throws DataException if the bytes are damaged, none of ours or of another version; then
   *     nothing is added
   */
  public void merge(byte[] other) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(other))) {
      if (in.readInt() != MAGIC || in.readInt() != VERSION) {
        throw new DataException("no counts of words, or of another version", null);
      }
      NewWords read = new NewWords(known);
      read.units = in.readLong();
      read.counts = GramCodec.read(in);
      merge(read);
    } catch (IOException e) {
      throw new DataException("damaged counts of words: " + e.getMessage(), e);
    }
  }

  /**
   * Words seen at least so often, most frequent first, ties by the word.
   *
   * @param minCount three or more gives clean lists; with two, about a third are none
   */
  public List<String> words(int minCount) {
    return candidates(minCount).stream().map(NewWord::word).toList();
  }

  /** The same with their figures. */
  public List<NewWord> candidates(int minCount) {
    return new NewWordJudge(counts, units, known).words(Math.max(2, minCount));
  }

  private void addRun(String text, int from, int length, long bit) {
    run.read(text, from, length);
    if (length >= LONG_RUN && !isFirst(run.hash())) {
      return;
    }
    units += run.size();
    for (int first = 0; first < run.size(); first++) {
      long hash = 0;
      for (int end = first + 1; end <= Math.min(run.size(), first + UnitRun.MOST_UNITS); end++) {
        long unit = run.hash(end - 1);
        hash = end == first + 1 ? unit : GramHash.plus(hash, unit);
        NewWordShape shape = run.shape(first, end);
        if (shape != null || run.mayBePart(first, end)) {
          count(hash, shape, bit, first, end);
        } else {
          break;
        }
      }
    }
  }

  private boolean isFirst(long hash) {
    int before = runs.size();
    return runs.add(hash) == before;
  }

  private void count(long hash, @Nullable NewWordShape shape, long bit, int first, int end) {
    int gram = counts.add(hash, 1, bit);
    if (counts.isNew(gram)) {
      counts.describe(gram, shape, run.text(first, end));
    }
    if (shape != null) {
      if (first > 0) {
        counts.addNeighbour(gram, NeighbourEntropy.LEFT, run.hash(first - 1), 1);
      }
      if (end < run.size()) {
        counts.addNeighbour(gram, NeighbourEntropy.RIGHT, run.hash(end), 1);
      }
    }
  }

  /** Forgets what was seen least until half the room is free. */
  private void prune() {
    if (counts.size() <= MOST_GRAMS) {
      return;
    }
    runs = new LongIndex();
    for (int least = 2; counts.size() > MOST_GRAMS / 2; least++) {
      GramCounts all = counts;
      int atLeast = least;
      counts = new GramCounts();
      counts.addAll(all, gram -> all.count(gram) >= atLeast);
    }
  }
}
