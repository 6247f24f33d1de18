package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.Arrays;
import java.util.List;

/** Overlapping pieces of a text: three words, or four characters where words are not spaced. */
final class Shingles {

  private static final int WORDS = 3;
  private static final int CHARACTERS = 4;

  /** Longer texts are told apart by their first part. */
  private static final int MOST = 4_000;

  private Shingles() {}

  /** Hashes of the distinct shingles of the texts together, ascending. */
  static long[] of(List<AnalyzedText> texts) {
    long[] out = new long[MOST];
    int n = 0;
    for (AnalyzedText text : texts) {
      boolean characters = text.language().isUnspaced();
      long[] units = characters ? characters(text) : words(text);
      int width = characters ? CHARACTERS : WORDS;
      for (int i = 0; i + width <= units.length && n < MOST; i++) {
        long h = width;
        for (int k = 0; k < width; k++) {
          h = FeatureKind.mix(h * 0x100000001b3L + units[i + k]);
        }
        out[n++] = h;
      }
    }
    return distinct(out, n);
  }

  /** Hashes of the character triples of a folded headline. */
  static long[] triples(String folded) {
    long[] out = new long[Math.max(0, folded.length() - 2)];
    for (int i = 0; i < out.length; i++) {
      out[i] =
          ((long) folded.charAt(i) << 32)
              | ((long) folded.charAt(i + 1) << 16)
              | folded.charAt(i + 2);
    }
    return distinct(out, out.length);
  }

  /** Jaccard likeness of two ascending sets. */
  static double jaccard(long[] a, long[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    int all = a.length + b.length - common;
    return all == 0 ? 0 : (double) common / all;
  }

  private static long[] words(AnalyzedText text) {
    return text.tokens().stream()
        .filter(t -> t.kind() != TokenKind.PUNCTUATION)
        .limit(MOST)
        .map(Token::form)
        .mapToLong(FeatureKind.ENGLISH::key)
        .toArray();
  }

  private static long[] characters(AnalyzedText text) {
    return text.tokens().stream()
        .filter(t -> t.kind() != TokenKind.PUNCTUATION)
        .flatMapToInt(t -> t.form().chars())
        .limit(MOST)
        .asLongStream()
        .toArray();
  }

  private static long[] distinct(long[] hashes, int n) {
    long[] sorted = Arrays.copyOf(hashes, n);
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < n; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
