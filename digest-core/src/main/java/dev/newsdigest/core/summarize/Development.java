package dev.newsdigest.core.summarize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * What goes on in one matter: the weightiest story of it and the others of the day that tell of the
 * same release or of the same two actors in the same field, such as a deal, the answer to it and
 * its terms. Told in one place, so that a reader meets the matter once.
 *
 * @param main the weightiest story
 * @param others the rest, weightiest first
 */
record Development(RankedStory main, List<RankedStory> others) {

  /** A pair of actors that more stories than this have in common says nothing of any of them. */
  private static final int MOST_OF_A_PAIR = 5;

  /** Names at the front of a headline; what comes later is often a comparison. */
  private static final int NAMES_LOOKED_AT = 3;

  /** How much a further story of a matter adds to its weight. */
  private static final double ECHO = 0.3;

  Development {
    others = List.copyOf(others);
  }

  double weight() {
    return main.weight() + ECHO * others.stream().mapToDouble(RankedStory::weight).sum();
  }

  /**
   * Gathers stories into developments, weightiest first.
   *
   * @param ranked weightiest first
   */
  static List<Development> of(List<RankedStory> ranked) {
    Map<String, Integer> pairs = new HashMap<>();
    ranked.forEach(story -> pairs(story).forEach(pair -> pairs.merge(pair, 1, Integer::sum)));
    List<List<RankedStory>> gathered = new ArrayList<>();
    for (RankedStory story : ranked) {
      Optional<List<RankedStory>> known =
          gathered.stream().filter(group -> isOneMatter(group.get(0), story, pairs)).findFirst();
      if (known.isPresent()) {
        known.get().add(story);
      } else {
        gathered.add(new ArrayList<>(List.of(story)));
      }
    }
    return gathered.stream()
        .map(group -> new Development(group.get(0), group.subList(1, group.size())))
        .sorted(Comparator.comparingDouble(Development::weight).reversed())
        .toList();
  }

  private static boolean isOneMatter(
      RankedStory one, RankedStory other, Map<String, Integer> pairs) {
    Optional<String> release = release(one);
    if (release.isPresent() && release.equals(release(other))) {
      return true;
    }
    if (one.story().isRelatedTo(other.story())) {
      return true;
    }
    TreeSet<String> shared = pairs(one);
    shared.retainAll(pairs(other));
    return shared.stream().anyMatch(pair -> pairs.get(pair) <= MOST_OF_A_PAIR)
        && InsightGroups.touchOneTopic(one, other);
  }

  /** The version a headline names first. */
  private static Optional<String> release(RankedStory story) {
    return story.names().stream()
        .limit(NAMES_LOOKED_AT)
        .filter(name -> name.kind() == HeadlineName.Kind.RELEASE)
        .map(HeadlineName::text)
        .findFirst();
  }

  private static TreeSet<String> pairs(RankedStory story) {
    List<String> actors =
        story.names().stream()
            .limit(NAMES_LOOKED_AT)
            .filter(name -> name.kind() == HeadlineName.Kind.ACTOR)
            .map(HeadlineName::text)
            .sorted()
            .toList();
    TreeSet<String> pairs = new TreeSet<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        pairs.add(actors.get(i) + '\n' + actors.get(j));
      }
    }
    return pairs;
  }
}
