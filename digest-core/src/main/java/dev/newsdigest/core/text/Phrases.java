package dev.newsdigest.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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

  private static final int ASCII = 128;

  private final Map<Character, List<Phrase<T>>> byFirst;
  private final Map<Character, List<Phrase<T>>> byLast;

  /** Whether any phrase ends with this ASCII character: most places in a text are told by it. */
  private final boolean[] lastAscii = new boolean[ASCII];

  private Phrases(Map<String, T> meanings) {
    byFirst = index(meanings, true);
    byLast = index(meanings, false);
    byLast.keySet().stream().filter(c -> c < ASCII).forEach(c -> lastAscii[c] = true);
  }

  static <T> Phrases<T> of(Map<String, T> meanings) {
    return new Phrases<>(meanings);
  }

  /** The longest phrase that starts here; null where none does. */
  @Nullable Phrase<T> startingAt(String s, int at) {
    for (Phrase<T> phrase : byFirst.getOrDefault(Scan.at(s, at), List.of())) {
      if (startsAt(s, at, phrase.form)) {
        return phrase;
      }
    }
    return null;
  }

  /** The longest phrase that ends before {@code end}; null where none does. */
  @Nullable Phrase<T> endingAt(String s, int end) {
    for (Phrase<T> phrase : lastLike(s, end)) {
      if (Scan.endsWith(s, end, phrase.form)) {
        return phrase;
      }
    }
    return null;
  }

  /** The phrases that may end before {@code end} by their last character, longest first. */
  List<Phrase<T>> lastLike(String s, int end) {
    char last = Scan.at(s, end - 1);
    return last < ASCII && !lastAscii[last] ? List.of() : byLast.getOrDefault(last, List.of());
  }

  /** Whether a phrase stands here, whole where it ends with a Latin letter. */
  static boolean startsAt(String s, int at, String form) {
    return Chars.isLatin(form.charAt(form.length() - 1))
        ? Scan.isWordAt(s, at, form)
        : s.startsWith(form, at);
  }

  private static <T> Map<Character, List<Phrase<T>>> index(Map<String, T> meanings, boolean first) {
    Map<Character, List<Phrase<T>>> index = new HashMap<>();
    new TreeMap<>(meanings)
        .forEach(
            (form, meaning) -> {
              char key = form.charAt(first ? 0 : form.length() - 1);
              index.computeIfAbsent(key, c -> new ArrayList<>(4)).add(new Phrase<>(form, meaning));
            });
    Comparator<Phrase<T>> longestFirst =
        Comparator.comparingInt((Phrase<T> phrase) -> phrase.form.length()).reversed();
    index.values().forEach(phrases -> phrases.sort(longestFirst));
    return Map.copyOf(index);
  }
}
