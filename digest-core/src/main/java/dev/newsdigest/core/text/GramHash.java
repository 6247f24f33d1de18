package dev.newsdigest.core.text;

/** Hashes of 64 bits for units and sequences of units; the same on every machine. */
final class GramHash {

  private GramHash() {}

  /** Hash of one unit. */
  static long of(char[] text, int from, int to) {
    long hash = to - from;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text[i]) * 0x9FB21C651E98DF25L;
      hash ^= hash >>> 28;
    }
    return hash;
  }

  /** Hash of a sequence and one more unit. */
  static long plus(long sequence, long unit) {
    return mix(sequence * 31 + unit);
  }

  /** Hash of a sequence of units. */
  static long of(String[] units, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      long unit = of(units[i].toCharArray(), 0, units[i].length());
      hash = i == from ? unit : plus(hash, unit);
    }
    return hash;
  }

  /** Hash of a sequence of units, given as text with borders. */
  static long ofUnits(String text) {
    String[] units = text.split(String.valueOf(UnitRun.BORDER));
    return of(units, 0, units.length);
  }

  /** Hash of any text. */
  static long of(String text) {
    return mix(of(text.toCharArray(), 0, text.length()));
  }

  static long mix(long value) {
    long hash = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
    hash = (hash ^ hash >>> 27) * 0x94D049BB133111EBL;
    return hash ^ hash >>> 31;
  }
}
