package dev.newsdigest.core.summarize;

import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which story stands in which section. Each story stands once: the weightiest open the edition,
 * stories that belong together by topic make an insight, the others go to business or technology.
 *
 * @param highlights weightiest first
 * @param insights groups of two or three stories of one topic
 * @param business by weight
 * @param technology by weight
 */
record EditionPlan(
    List<RankedStory> highlights,
    List<Insight> insights,
    List<RankedStory> business,
    List<RankedStory> technology) {

  /** A digest for one coffee: this many stories at most, however long the day was. */
  private static final int MOST_STORIES = 40;

  private static final int FEWEST_STORIES = 10;
  private static final double SHARE_TOLD = 0.4;
  private static final int MOST_HIGHLIGHTS = 6;
  private static final int MOST_INSIGHTS = 4;
  private static final int INSIGHT_STORIES = 3;

  /** A story may join others by any of its strongest topics. */
  private static final int TOPICS_A_STORY = 3;

  /** Below this a story only touches on a topic, which then says too little to be a title. */
  private static final double CLEAR_TOPIC = 0.5;

  /** More highlights on one actor than this hide the rest of the day. */
  private static final int HIGHLIGHTS_AN_ACTOR = 2;

  /**
   * Stories that belong together.
   *
   * @param topic what they share
   * @param stories two or three, weightiest first
   */
  record Insight(Topic topic, List<RankedStory> stories) {}

  /** Number of stories told. */
  int size() {
    return highlights.size()
        + insights.stream().mapToInt(insight -> insight.stories().size()).sum()
        + business.size()
        + technology.size();
  }

  static EditionPlan of(List<RankedStory> ranked) {
    int told =
        Math.min(
            ranked.size(),
            Math.min(MOST_STORIES, Math.max(FEWEST_STORIES, (int) (ranked.size() * SHARE_TOLD))));
    List<RankedStory> rest = new ArrayList<>(ranked);
    List<RankedStory> highlights = takeHighlights(rest, told);
    int left = told - highlights.size();
    List<RankedStory> pool = new ArrayList<>(rest.subList(0, Math.min(rest.size(), left)));
    List<RankedStory> business = takeFirst(pool, SectionId.BUSINESS, reserve(left));
    List<RankedStory> technology = takeFirst(pool, SectionId.TECHNOLOGY, reserve(left));
    List<Insight> insights = takeInsights(pool);
    for (RankedStory story : pool) {
      (section(story) == SectionId.BUSINESS ? business : technology).add(story);
    }
    return new EditionPlan(highlights, insights, business, technology);
  }

  /** Stories kept for business and for technology before insights may take them. */
  private static int reserve(int left) {
    return Math.min(3, left / 4);
  }

  private static List<RankedStory> takeHighlights(List<RankedStory> rest, int told) {
    int wanted = Math.max(1, Math.min(MOST_HIGHLIGHTS, told / 4));
    List<RankedStory> highlights = new ArrayList<>();
    Map<String, Integer> actors = new HashMap<>();
    for (RankedStory story : List.copyOf(rest)) {
      if (highlights.size() == wanted) {
        break;
      }
      String actor =
          story.story().lead().entityIds().stream().findFirst().orElse(story.story().id());
      if (actors.merge(actor, 1, Integer::sum) <= HIGHLIGHTS_AN_ACTOR) {
        highlights.add(story);
        rest.remove(story);
      }
    }
    return highlights;
  }

  private static List<RankedStory> takeFirst(List<RankedStory> pool, SectionId section, int count) {
    List<RankedStory> taken =
        new ArrayList<>(pool.stream().filter(s -> section(s) == section).limit(count).toList());
    pool.removeAll(taken);
    return taken;
  }

  private static List<Insight> takeInsights(List<RankedStory> pool) {
    List<Insight> insights = new ArrayList<>();
    double clear = CLEAR_TOPIC;
    while (insights.size() < MOST_INSIGHTS) {
      Optional<Insight> best = bestInsight(pool, insights, clear);
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

  private static Optional<Insight> bestInsight(
      List<RankedStory> pool, List<Insight> taken, double clear) {
    Map<Topic, List<RankedStory>> byTopic = new LinkedHashMap<>();
    for (RankedStory story : pool) {
      story.classification().topics().stream()
          .limit(TOPICS_A_STORY)
          .filter(score -> score.score() >= clear)
          .map(TopicScore::topic)
          .filter(topic -> taken.stream().noneMatch(i -> i.topic().equals(topic)))
          .forEach(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(story));
    }
    return byTopic.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= 2)
        .max(
            Comparator.comparingDouble(
                    (Map.Entry<Topic, List<RankedStory>> entry) -> weight(entry.getValue()))
                .thenComparing(entry -> entry.getKey().id()))
        .map(
            entry ->
                new Insight(
                    entry.getKey(), entry.getValue().stream().limit(INSIGHT_STORIES).toList()));
  }

  private static double weight(List<RankedStory> stories) {
    return stories.stream().limit(INSIGHT_STORIES).mapToDouble(RankedStory::weight).sum();
  }

  private static SectionId section(RankedStory story) {
    return story.classification().section().orElse(SectionId.TECHNOLOGY);
  }
}
