package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Tells what judgement a quotation passes, comparable across languages; from {@code
 * judgements.tsv}.
 */
final class Judgements {

  private static final List<List<String>> GROUPS = load();

  private Judgements() {}

  /** Numbers of the judgements a text passes; empty where none is known. */
  static Set<Integer> in(String text) {
    String folded = " " + Normalizer.fold(text).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    Set<Integer> found = new TreeSet<>();
    for (int i = 0; i < GROUPS.size(); i++) {
      for (String word : GROUPS.get(i)) {
        if (folded.contains(Clauses.isHan(word.charAt(0)) ? word : " " + word + " ")) {
          found.add(i);
          break;
        }
      }
    }
    return found;
  }

  private static List<List<String>> load() {
    List<List<String>> groups = new ArrayList<>();
    for (String line : GroundResource.lines("judgements.tsv")) {
      groups.add(List.of(line.replace('\t', '|').split("\\|")));
    }
    return List.copyOf(groups);
  }
}
