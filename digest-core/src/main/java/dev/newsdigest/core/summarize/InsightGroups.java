package dev.newsdigest.core.summarize;

import dev.newsdigest.core.keyword.Keyword;
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
   * @param stories two or three, weightiest first
   */
  record Insight(Theme theme, List<RankedStory> stories) {}

  /** Takes up to {@code most} insights out of a pool of stories, weightiest first. */
  static List<Insight> takeFrom(List<RankedStory> pool, int most) {
    List<Insight> insights = new ArrayList<>();
    double clear = CLEAR_TOPIC;
    while (insights.size() < most) {
      Optional<Insight> best = best(pool, insights, clear);
      if (best.isPresent()) {
        insights.add(best.get());
        pool.removeAll(best.get().stories());
      } else if (insights.isEmpty() && clear > 0) {
        // A thin day: one group that belongs together loosely rather than none.
        clear = 0;
      } else {
        break;
      }
    }
    return insights;
  }

  /** The names a story goes by. */
  static List<String> names(RankedStory story) {
    return story.keywords().stream().limit(NAMES_A_STORY).map(Keyword::text).toList();
  }

  private static Optional<Insight> best(List<RankedStory> pool, List<Insight> taken, double clear) {
    Map<Theme, List<RankedStory>> byTheme = new LinkedHashMap<>();
    for (RankedStory story : pool) {
      themes(story, clear)
          .filter(theme -> taken.stream().noneMatch(insight -> insight.theme().equals(theme)))
          .forEach(theme -> byTheme.computeIfAbsent(theme, t -> new ArrayList<>()).add(story));
    }
    return byTheme.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= FEWEST)
        .map(entry -> new Insight(entry.getKey(), entry.getValue().stream().limit(MOST).toList()))
        .filter(insight -> weight(insight) > 0)
        .max(
            Comparator.comparingDouble(InsightGroups::weight)
                .thenComparing(insight -> insight.stories().get(0).story().id())
                .thenComparing(insight -> insight.theme().toString()));
  }

  private static Stream<Theme> themes(RankedStory story, double clear) {
    Stream<Theme> topics =
        story.classification().topics().stream()
            .limit(TOPICS_A_STORY)
            .filter(score -> score.score() >= clear)
            .map(TopicScore::topic)
            .map(Theme.OfTopic::new);
    return Stream.concat(topics, names(story).stream().map(Theme.OfName::new));
  }

  private static double weight(Insight insight) {
    List<RankedStory> stories = insight.stories();
    double sum = 0;
    int bonds = 0;
    for (int i = 0; i < stories.size(); i++) {
      sum += stories.get(i).weight() * insight.theme().fit(stories.get(i));
      for (int j = 0; j < i; j++) {
        bonds += bond(insight.theme(), stories.get(i), stories.get(j)) ? 1 : 0;
      }
    }
    if (bonds == 0 && insight.theme() instanceof Theme.OfName) {
      // Two things one company did are no insight unless they have more in common than its name.
      return 0;
    }
    int pairs = stories.size() * (stories.size() - 1) / 2;
    return sum * (1 + DOUBLE_BOND * bonds / pairs);
  }

  /** Whether two stories share something besides the theme. */
  private static boolean bond(Theme theme, RankedStory one, RankedStory other) {
    return themes(one, TOUCHED_TOPIC)
        .filter(shared -> !shared.equals(theme))
        .anyMatch(shared -> themes(other, TOUCHED_TOPIC).anyMatch(shared::equals));
  }
}
