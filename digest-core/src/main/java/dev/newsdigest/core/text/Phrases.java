package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Fixed phrases and what each means, found at a place of a folded text without trying them all. A
 * phrase of Latin letters counts as whole words.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T> {

  /** A phrase as written, folded and simplified. */
  record Phrase<T>(String form, T meaning) {}

  /** Phrases are parted by the low bits of one of their characters: no boxing, small tables. */
  private static final int BUCKETS = 256;

  private final List<List<Phrase<T>>> byFirst;
  private final List<List<Phrase<T>>> byLast;

  private Phrases(List<Phrase<T>> longestFirst) {
    byFirst = buckets(longestFirst, true);
    byLast = buckets(longestFirst, false);
  }

  static <T> Phrases<T> of(Map<String, T> meanings) {
    List<Phrase<T>> phrases = new ArrayList<>();
    new TreeMap<>(meanings).forEach((form, meaning) -> phrases.add(new Phrase<>(form, meaning)));
    phrases.sort(Comparator.comparingInt((Phrase<T> phrase) -> phrase.form.length()).reversed());
    return new Phrases<>(phrases);
  }

  /** The longest phrase that starts here; null where none does. */
  @Nullable Phrase<T> startingAt(String s, int at) {
    List<Phrase<T>> bucket = byFirst.get(Scan.at(s, at) % BUCKETS);
    for (int i = 0; i < bucket.size(); i++) {
      Phrase<T> phrase = bucket.get(i);
      if (s.startsWith(phrase.form, at) && isWhole(s, at + phrase.form.length())) {
        return phrase;
      }
    }
    return null;
  }

  /** The longest phrase that ends before {@code end}; null where none does. */
  @Nullable Phrase<T> endingAt(String s, int end) {
    List<Phrase<T>> bucket = lastLike(s, end);
    for (int i = 0; i < bucket.size(); i++) {
      if (Scan.endsWith(s, end, bucket.get(i).form)) {
        return bucket.get(i);
      }
    }
    return null;
  }

  /** The phrases that may end before {@code end} by their last character, longest first. */
  List<Phrase<T>> lastLike(String s, int end) {
    return byLast.get(Scan.at(s, end - 1) % BUCKETS);
  }

  private static boolean isWhole(String s, int end) {
    return !Scan.isLetter(s, end - 1) || !Scan.isLetter(s, end) && !Scan.isDigit(s, end);
  }

  private static <T> List<List<Phrase<T>>> buckets(List<Phrase<T>> phrases, boolean first) {
    List<List<Phrase<T>>> buckets = new ArrayList<>();
    for (int i = 0; i < BUCKETS; i++) {
      int bucket = i;
      buckets.add(
          phrases.stream()
              .filter(p -> p.form.charAt(first ? 0 : p.form.length() - 1) % BUCKETS == bucket)
              .toList());
    }
    return List.copyOf(buckets);
  }
}
