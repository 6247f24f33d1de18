package dev.newsdigest.core.knowledge;

import java.util.ArrayList;
import java.util.List;

/**
 * When an ambiguous name means the entity.
 *
 * @param cues words of which one must stand near the name
 * @param blockers longer phrases with the name in them that are something else
 */
record ContextRule(List<String> cues, List<String> blockers) {

  static final ContextRule NONE = new ContextRule(List.of(), List.of());

  ContextRule {
    cues = List.copyOf(cues);
    blockers = List.copyOf(blockers);
  }

  ContextRule plus(ContextRule other) {
    List<String> moreCues = new ArrayList<>(cues);
    moreCues.addAll(other.cues);
    List<String> moreBlockers = new ArrayList<>(blockers);
    moreBlockers.addAll(other.blockers);
    return new ContextRule(moreCues, moreBlockers);
  }
}
