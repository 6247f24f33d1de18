package dev.newsdigest.core.knowledge;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where in a text the context words of all ambiguous names stand; built in one pass. */
final class CueIndex {

  /** Longest distance, in characters, between a name and the word that explains it. */
  private static final int WINDOW = 150;

  /** The context words of a knowledge base with their numbers. */
  static final class Vocabulary {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> asWritten = new HashMap<>();
    private final NameTrie<Integer> trie = new NameTrie<>();

    /** Numbers of these words, new ones added. */
    int[] numbersOf(List<String> words) {
      int[] found = new int[words.size()];
      for (int i = 0; i < found.length; i++) {
        // Sets of words come again and again: fold each word once.
        Integer known = asWritten.get(words.get(i));
        found[i] = known != null ? known : number(NameFolder.foldToString(words.get(i)));
        asWritten.put(words.get(i), found[i]);
      }
      return found;
    }

    private int number(String folded) {
      Integer known = numbers.get(folded);
      if (known != null) {
        return known;
      }
      int number = numbers.size();
      numbers.put(folded, number);
      trie.add(folded, number);
      return number;
    }

    CueIndex index(char[] folded) {
      CueIndex index = new CueIndex();
      for (int start = 0; start < folded.length; start++) {
        if (!WordEdges.mayStart(folded, start)) {
          continue;
        }
        int node = NameTrie.ROOT;
        for (int i = start; i < folded.length; i++) {
          node = trie.next(node, folded[i]);
          if (node == NameTrie.NONE) {
            break;
          }
          if (!trie.values(node).isEmpty() && WordEdges.mayEnd(folded, i + 1)) {
            index.add(trie.values(node).get(0), start);
          }
        }
      }
      return index;
    }
  }

  /** Start offsets of a word, ascending; the first element counts them. */
  private final Map<Integer, int[]> positions = new HashMap<>();

  private void add(int word, int position) {
    int[] starts = positions.computeIfAbsent(word, key -> new int[4]);
    if (starts[0] + 1 == starts.length) {
      starts = Arrays.copyOf(starts, 2 * starts.length);
      positions.put(word, starts);
    }
    starts[++starts[0]] = position;
  }

  /** Whether one of the words stands near {@code start..end} but not inside it. */
  boolean near(int[] words, int start, int end) {
    for (int word : words) {
      int[] starts = positions.get(word);
      if (starts != null
          && (anyBetween(starts, start - WINDOW, start) || anyBetween(starts, end, end + WINDOW))) {
        return true;
      }
    }
    return false;
  }

  private static boolean anyBetween(int[] starts, int from, int to) {
    int at = Arrays.binarySearch(starts, 1, starts[0] + 1, from);
    int first = at >= 0 ? at : -at - 1;
    return first <= starts[0] && starts[first] < to;
  }
}
