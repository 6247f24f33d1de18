package dev.newsdigest.core.story;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** F1 over pairs of articles that share a story. */
final class PairScore {

  private PairScore() {}

  static double f1(Map<String, ?> gold, Map<String, ?> answer) {
    Set<String> expected = pairs(gold);
    Set<String> given = pairs(answer);
    Set<String> right = new HashSet<>(expected);
    right.retainAll(given);
    return expected.isEmpty() && given.isEmpty()
        ? 1
        : 2.0 * right.size() / (expected.size() + given.size());
  }

  private static Set<String> pairs(Map<String, ?> storyOf) {
    Map<String, Set<String>> members = new TreeMap<>();
    storyOf.forEach(
        (id, story) -> members.computeIfAbsent(story.toString(), s -> new TreeSet<>()).add(id));
    Set<String> pairs = new HashSet<>();
    for (Set<String> story : members.values()) {
      List<String> ids = List.copyOf(story).stream().sorted().toList();
      for (int i = 0; i < ids.size(); i++) {
        for (int j = i + 1; j < ids.size(); j++) {
          pairs.add(ids.get(i) + " " + ids.get(j));
        }
      }
    }
    return pairs;
  }
}
