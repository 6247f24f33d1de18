package dev.newsdigest.core.ground;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which place lies in which, so that Munich is Germany and not Berlin; from {@code within.tsv}. */
final class Places {

  private static final int DEEPEST = 5;
  private static final Places BUILT_IN = new Places();

  private final Map<String, Set<String>> containers = new HashMap<>();

  private Places() {
    for (String line : GroundResource.lines("within.tsv")) {
      String[] cells = line.split("\t");
      for (String inner : cells[1].split(" ")) {
        containers.computeIfAbsent(inner, k -> new HashSet<>()).add(cells[0]);
      }
    }
  }

  /** Whether it is recorded where a place lies: cities, states, countries of a union. */
  static boolean isPlaced(String id) {
    return BUILT_IN.containers.containsKey(id);
  }

  /** The same place, or one lies in the other. */
  static boolean overlap(String a, String b) {
    return a.equals(b) || BUILT_IN.contains(a, b, 0) || BUILT_IN.contains(b, a, 0);
  }

  private boolean contains(String outer, String inner, int depth) {
    if (depth > DEEPEST) {
      return false;
    }
    for (String container : containers.getOrDefault(inner, Set.of())) {
      if (container.equals(outer) || contains(outer, container, depth + 1)) {
        return true;
      }
    }
    return false;
  }
}
