package dev.newsdigest.core.knowledge;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where in a text the context words of all ambiguous names stand; built in one pass. */
final class CueIndex {

  /** Longest distance, in characters, between a name and the word that explains it. */
  private static final int WINDOW = 150;

  /** The context words of a knowledge base with their numbers. */
  static final class Vocabulary {
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final NameTrie<Integer> trie = new NameTrie<>();

    /** Numbers of these words, new ones added. */
    int[] numbersOf(List<String> words) {
      return words.stream().map(NameFolder::foldToString).mapToInt(this::number).toArray();
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
      CueIndex index = new CueIndex(numbers.size());
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

  private final int[][] positions;
  private final int[] counts;

  private CueIndex(int words) {
    positions = new int[words][];
    counts = new int[words];
  }

  private void add(int word, int position) {
    if (positions[word] == null) {
      positions[word] = new int[4];
    } else if (positions[word].length == counts[word]) {
      positions[word] = Arrays.copyOf(positions[word], 2 * counts[word]);
    }
    positions[word][counts[word]++] = position;
  }

  /** Whether one of the words stands near {@code start..end} but not inside it. */
  boolean near(int[] words, int start, int end) {
    for (int word : words) {
      if (counts[word] > 0
          && (anyBetween(word, start - WINDOW, start) || anyBetween(word, end, end + WINDOW))) {
        return true;
      }
    }
    return false;
  }

  private boolean anyBetween(int word, int from, int to) {
    int at = Arrays.binarySearch(positions[word], 0, counts[word], from);
    int first = at >= 0 ? at : -at - 1;
    return first < counts[word] && positions[word][first] < to;
  }
}
