package dev.newsdigest.core.summarize;

import dev.newsdigest.core.topic.SectionId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which story stands in which section. Each stands once: the weightiest open the edition, those
 * that belong together make an insight, the others go to business or technology.
 *
 * @param highlights weightiest first
 * @param insights groups of two or three stories with a common theme
 * @param business by weight
 * @param technology by weight
 */
record EditionPlan(
    List<Development> highlights,
    List<InsightGroups.Insight> insights,
    List<Development> business,
    List<Development> technology) {

  /** A digest for one coffee: this many stories at most, however long the day was. */
  private static final int MOST_STORIES = 40;

  private static final int FEWEST_STORIES = 10;
  private static final double SHARE_TOLD = 0.4;
  private static final int MOST_HIGHLIGHTS = 6;
  private static final int MOST_INSIGHTS = 4;

  /** More highlights on one actor than this hide the rest of the day. */
  private static final int HIGHLIGHTS_AN_ACTOR = 2;

  /** Number of developments told. */
  int size() {
    return highlights.size()
        + insights.stream().mapToInt(insight -> insight.matters().size()).sum()
        + business.size()
        + technology.size();
  }

  static EditionPlan of(List<RankedStory> stories) {
    List<Development> ranked = Development.of(stories);
    int told =
        Math.min(
            ranked.size(),
            Math.min(MOST_STORIES, Math.max(FEWEST_STORIES, (int) (ranked.size() * SHARE_TOLD))));
    List<Development> rest = new ArrayList<>(ranked);
    List<Development> highlights = takeHighlights(rest, told);
    int left = told - highlights.size();
    List<Development> pool = rest.subList(0, Math.min(rest.size(), left));
    int reserve = reserve(left);
    EditionPlan plan = of(highlights, pool, reserve);
    while (plan.insights().isEmpty() && reserve > 1) {
      // A thin day: sooner an insight than a third item.
      plan = of(highlights, pool, --reserve);
    }
    return plan;
  }

  private static EditionPlan of(
      List<Development> highlights, List<Development> others, int reserve) {
    List<Development> pool = new ArrayList<>(others);
    List<Development> business = takeFirst(pool, SectionId.BUSINESS, reserve);
    List<Development> technology = takeFirst(pool, SectionId.TECHNOLOGY, reserve);
    List<InsightGroups.Insight> insights = InsightGroups.takeFrom(pool, MOST_INSIGHTS);
    for (Development matter : pool) {
      (section(matter.main()) == SectionId.BUSINESS ? business : technology).add(matter);
    }
    return new EditionPlan(highlights, insights, business, technology);
  }

  /** Stories kept for business and for technology before insights may take them. */
  private static int reserve(int left) {
    return Math.min(3, left / 4);
  }

  private static List<Development> takeHighlights(List<Development> rest, int told) {
    int wanted = Math.max(1, Math.min(MOST_HIGHLIGHTS, told / 4));
    List<Development> highlights = new ArrayList<>();
    Map<String, Integer> actors = new HashMap<>();
    for (Development matter : List.copyOf(rest)) {
      if (highlights.size() == wanted) {
        break;
      }
      String actor =
          matter.main().story().lead().entityIds().stream()
              .findFirst()
              .orElse(matter.main().story().id());
      if (actors.merge(actor, 1, Integer::sum) <= HIGHLIGHTS_AN_ACTOR) {
        highlights.add(matter);
        rest.remove(matter);
      }
    }
    return highlights;
  }

  private static List<Development> takeFirst(List<Development> pool, SectionId section, int count) {
    List<Development> taken =
        new ArrayList<>(
            pool.stream()
                .filter(matter -> section(matter.main()) == section)
                .limit(count)
                .toList());
    pool.removeAll(taken);
    return taken;
  }

  /**
   * The section a story stands in by itself. One without any topic tells of a product it names, or
   * else of the world around the technology.
   */
  static SectionId section(RankedStory story) {
    return story
        .classification()
        .section()
        .orElseGet(() -> namesProduct(story) ? SectionId.TECHNOLOGY : SectionId.BUSINESS);
  }

  private static boolean namesProduct(RankedStory story) {
    return story.story().lead().title().entities().stream()
        .anyMatch(mention -> mention.confident() && mention.kind().isMade());
  }
}
