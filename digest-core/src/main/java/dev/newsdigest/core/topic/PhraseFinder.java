package dev.newsdigest.core.topic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds listed phrases in folded text: Latin ones as whole words (a plural or possessive s is
 * allowed, any ending after a {@code *}), Chinese ones anywhere; the longest at each place, none
 * overlapping. Time is linear in the text for phrases of bounded length.
 *
 * @param <V> what a phrase stands for
 */
final class PhraseFinder<V> {

  /** A phrase found in a text. */
  record Match<V>(String phrase, int start, int end, V value) {}

  private static final class Node<V> {
    final Map<Character, Node<V>> next = new HashMap<>(4);
    @Nullable V value;
    boolean prefix;
  }

  private final Node<V> root = new Node<>();

  /** Adds a phrase as data files write it; a phrase added again replaces the value. */
  void add(String written, V value) {
    String phrase = FoldedText.of(written);
    boolean prefix = phrase.endsWith("*");
    Node<V> node = root;
    for (char c : phrase.substring(0, phrase.length() - (prefix ? 1 : 0)).toCharArray()) {
      node = node.next.computeIfAbsent(c, key -> new Node<>());
    }
    node.value = value;
    node.prefix |= prefix;
  }

  @Nullable V get(String written) {
    Node<V> node = root;
    for (char c : FoldedText.of(written).replace("*", "").toCharArray()) {
      node = node.next.get(c);
      if (node == null) {
        return null;
      }
    }
    return node.value;
  }

  List<Match<V>> find(String text) {
    List<Match<V>> found = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      Match<V> match = isInsideWord(text, at) ? null : longestAt(text, at);
      if (match != null) {
        found.add(match);
        at = match.end();
      } else {
        at++;
      }
    }
    return found;
  }

  private @Nullable Match<V> longestAt(String text, int start) {
    Match<V> longest = null;
    Node<V> node = root;
    for (int i = start; i < text.length(); i++) {
      node = node.next.get(text.charAt(i));
      if (node == null) {
        break;
      }
      V value = node.value;
      if (value != null) {
        int end = endOfWord(text, i + 1, node.prefix);
        if (end >= 0) {
          longest = new Match<>(text.substring(start, i + 1), start, end, value);
        }
      }
    }
    return longest;
  }

  /** Where the word that ends at {@code end} really ends; -1 when it goes on. */
  private static int endOfWord(String text, int end, boolean prefix) {
    if (!isWord(text.charAt(end - 1)) || end == text.length() || !isWord(text.charAt(end))) {
      return end;
    }
    int rest = end;
    while (rest < text.length() && isWord(text.charAt(rest))) {
      rest++;
    }
    boolean plural = rest == end + 1 && text.charAt(end) == 's';
    return prefix || plural ? rest : -1;
  }

  private static boolean isInsideWord(String text, int at) {
    return at > 0 && isWord(text.charAt(at)) && isWord(text.charAt(at - 1));
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !FoldedText.isHan(c);
  }
}
