package dev.newsdigest.core.summarize;

import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the stories of an edition that belong together: by what they are about or by whom they
 * name. Of the possible groups the weightiest counts, weighed by how well its stories fit the theme
 * and one another.
 */
final class InsightGroups {

  private static final int FEWEST = 2;
  private static final int MOST = 3;

  /** A story may join others by any of its strongest topics and first names. */
  private static final int TOPICS_A_STORY = 3;

  private static final int NAMES_A_STORY = 2;

  /** Below this a story only touches on a topic, which then says too little to be a title. */
  static final double CLEAR_TOPIC = 0.5;

  /** Enough of a topic to hold together what a name or another topic joins. */
  private static final double TOUCHED_TOPIC = 0.3;

  /** What stories gain that share a name besides their topic, or a topic besides their name. */
  private static final double DOUBLE_BOND = 0.3;

  private InsightGroups() {}

  /**
   * Stories that belong together.
   *
   * @param theme what they share
   * @param matters two or three, weightiest first
   */
  record Insight(Theme theme, List<Development> matters) {}

  /** Takes up to {@code most} insights out of a pool of stories, weightiest first. */
  static List<Insight> takeFrom(List<Development> pool, int most) {
    List<Insight> insights = new ArrayList<>();
    double clear = CLEAR_TOPIC;
    while (insights.size() < most) {
      Optional<Insight> best = best(pool, insights, clear);
      if (best.isPresent()) {
        insights.add(best.get());
        pool.removeAll(best.get().matters());
      } else if (insights.isEmpty() && clear > 0) {
        // A thin day: one group that belongs together loosely rather than none.
        clear = 0;
      } else {
        break;
      }
    }
    return insights;
  }

  /** The known names a story goes by. */
  static List<String> names(RankedStory story) {
    return story.names().stream()
        .filter(name -> name.kind() != HeadlineName.Kind.UNKNOWN)
        .limit(NAMES_A_STORY)
        .map(HeadlineName::text)
        .toList();
  }

  private static Optional<Insight> best(List<Development> pool, List<Insight> taken, double clear) {
    Map<Theme, List<Development>> byTheme = new LinkedHashMap<>();
    for (Development matter : pool) {
      themes(matter.main(), clear)
          .filter(theme -> taken.stream().noneMatch(insight -> insight.theme().equals(theme)))
          .forEach(theme -> byTheme.computeIfAbsent(theme, t -> new ArrayList<>()).add(matter));
    }
    return byTheme.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST)
        .map(entry -> new Insight(entry.getKey(), entry.getValue().stream().limit(MOST).toList()))
        .filter(insight -> weight(insight) > 0)
        .max(
            Comparator.comparingDouble(InsightGroups::weight)
                .thenComparing(insight -> insight.matters().get(0).main().story().id())
                .thenComparing(insight -> insight.theme().toString()));
  }

  private static Stream<Theme> themes(RankedStory story, double clear) {
    return Stream.concat(topics(story, clear), names(story).stream().map(Theme.OfName::new));
  }

  private static Stream<Theme> topics(RankedStory story, double clear) {
    return story.classification().topics().stream()
        .limit(TOPICS_A_STORY)
        .filter(score -> score.score() >= clear)
        .map(TopicScore::topic)
        .map(Theme.OfTopic::new);
  }

  private static double weight(Insight insight) {
    List<Development> matters = insight.matters();
    double sum = 0;
    int bonds = 0;
    for (int i = 0; i < matters.size(); i++) {
      RankedStory one = matters.get(i).main();
      sum += matters.get(i).weight() * insight.theme().fit(one);
      for (int j = 0; j < i; j++) {
        bonds += bond(insight.theme(), one, matters.get(j).main()) ? 1 : 0;
      }
    }
    if (bonds == 0 && insight.theme() instanceof Theme.OfName) {
      // Two things one company did are no insight unless they have more in common than its name.
      return 0;
    }
    int pairs = matters.size() * (matters.size() - 1) / 2;
    return sum * (1 + DOUBLE_BOND * bonds / pairs);
  }

  /** Whether two stories share something besides the theme. */
  private static boolean bond(Theme theme, RankedStory one, RankedStory other) {
    return themes(one, TOUCHED_TOPIC)
        .filter(shared -> !shared.equals(theme))
        .anyMatch(shared -> themes(other, TOUCHED_TOPIC).anyMatch(shared::equals));
  }

  /** Whether a topic stands out in both stories. */
  static boolean touchOneTopic(RankedStory one, RankedStory other) {
    return topics(one, TOUCHED_TOPIC)
        .anyMatch(shared -> topics(other, TOUCHED_TOPIC).anyMatch(shared::equals));
  }
}
