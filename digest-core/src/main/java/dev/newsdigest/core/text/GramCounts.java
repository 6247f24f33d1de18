package dev.newsdigest.core.text;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How often sequences of units were seen, by how many sources, and what stood beside them. Not
 * thread-safe.
 */
final class GramCounts {

  private static final NewWordShape[] SHAPES = NewWordShape.values();

  private final LongIndex grams = new LongIndex();
  private int[] count = new int[512];
  private long[] sources = new long[512];
  private byte[] shape = new byte[512];
  private int[] textAt = new int[513];
  private char[] texts = new char[4096];

  /** Neighbours by gram, side and unit. */
  private final LongIndex neighbours = new LongIndex();

  private int[] beside = new int[512];
  private int[] sideOf = new int[512];
  private long[] unitOf = new long[512];

  int size() {
    return grams.size();
  }

  /**
   * Adds occurrences of a gram.
   *
   * @return its number
   */
  int add(long hash, int times, long bits) {
    int gram = grams.add(hash);
    if (gram >= count.length) {
      int size = gram * 2;
      count = Arrays.copyOf(count, size);
      sources = Arrays.copyOf(sources, size);
      shape = Arrays.copyOf(shape, size);
      textAt = Arrays.copyOf(textAt, size + 1);
    }
    count[gram] += times;
    sources[gram] |= bits;
    return gram;
  }

  /** Whether the gram of this number came for the first time and needs its text. */
  boolean isNew(int gram) {
    return gram == grams.size() - 1 && textAt[gram + 1] == 0;
  }

  void describe(int gram, @Nullable NewWordShape asShape, String text) {
    int at = textAt[gram];
    if (at + text.length() > texts.length) {
      texts = Arrays.copyOf(texts, texts.length * 2 + text.length());
    }
    text.getChars(0, text.length(), texts, at);
    textAt[gram + 1] = at + text.length();
    shape[gram] = (byte) (asShape == null ? 0 : asShape.ordinal() + 1);
  }

  /**
   * Adds occurrences of a unit beside a gram.
   *
   * @param side 0 on the left, 1 on the right
   */
  void addNeighbour(int gram, int side, long unit, int times) {
    long key = GramHash.mix(grams.key(gram) + side) ^ unit;
    int number = neighbours.add(key);
    if (number >= beside.length) {
      int size = number * 2;
      beside = Arrays.copyOf(beside, size);
      sideOf = Arrays.copyOf(sideOf, size);
      unitOf = Arrays.copyOf(unitOf, size);
    }
    beside[number] += times;
    sideOf[number] = gram << 1 | side;
    unitOf[number] = unit;
  }

  int count(int gram) {
    return count[gram];
  }

  /** The number of a sequence; negative where it never came. */
  int find(long hash) {
    return grams.find(hash);
  }

  /** Occurrences of a sequence; one where it was never counted or forgotten. */
  int count(long hash) {
    int gram = grams.find(hash);
    return gram < 0 ? 1 : count[gram];
  }

  long sources(int gram) {
    return sources[gram];
  }

  @Nullable NewWordShape shape(int gram) {
    return shape[gram] == 0 ? null : SHAPES[shape[gram] - 1];
  }

  /** The units of a gram with {@link UnitRun#BORDER} between them. */
  String text(int gram) {
    return new String(texts, textAt[gram], textAt[gram + 1] - textAt[gram]);
  }

  long hash(int gram) {
    return grams.key(gram);
  }

  /** Takes each neighbour of the grams. */
  void neighbours(NeighbourSink sink) {
    for (int i = 0; i < neighbours.size(); i++) {
      sink.take(sideOf[i] >>> 1, sideOf[i] & 1, unitOf[i], beside[i]);
    }
  }

  /** Adds what the other has of the grams asked for. */
  void addAll(GramCounts other, IntPredicate wanted) {
    int[] here = new int[other.size()];
    for (int gram = 0; gram < here.length; gram++) {
      here[gram] = -1;
      if (wanted.test(gram)) {
        here[gram] = add(other.hash(gram), other.count[gram], other.sources[gram]);
        if (isNew(here[gram])) {
          describe(here[gram], other.shape(gram), other.text(gram));
        }
      }
    }
    other.neighbours(
        (gram, side, unit, times) -> {
          if (here[gram] >= 0) {
            addNeighbour(here[gram], side, unit, times);
          }
        });
  }

  /** Takes one unit beside a gram. */
  interface NeighbourSink {
    void take(int gram, int side, long unit, int times);
  }
}
