package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.summarize.DraftBlock;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.llm.prompt.EvidenceBlock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the edition will consist of, decided before a model is asked: each story stands in one
 * place. The weightiest open the edition, stories of one topic make an insight, the others go to
 * business or technology.
 */
final class EditionOutline {

  private static final int MOST_STORIES = 28;
  private static final int MOST_HIGHLIGHTS = 6;
  private static final int MOST_INSIGHTS = 3;
  private static final int INSIGHT_STORIES = 3;
  private static final int HIGHLIGHTS_AN_ACTOR = 2;

  /** Stories a section keeps before insights may take them. */
  private static final int SECTION_RESERVE = 3;

  private final List<Planned> blocks = new ArrayList<>();

  private EditionOutline() {}

  /**
   * A block to be written.
   *
   * @param id its name in prompt and answer
   * @param topic what an insight's stories share; null for other blocks
   */
  record Planned(String id, SectionId section, @Nullable Topic topic, List<RankedStory> stories) {

    DraftBlock.Kind kind() {
      return section == SectionId.INSIGHTS ? DraftBlock.Kind.PARAGRAPH : DraftBlock.Kind.ITEM;
    }

    EvidenceBlock evidence() {
      String word =
          switch (section) {
            case HIGHLIGHTS -> "highlight";
            case INSIGHTS -> "insight";
            default -> "brief";
          };
      return new EvidenceBlock(id, word, stories);
    }

    /** The heading if the model gives none that can stand. */
    Optional<String> plainHeading(Language language) {
      return Optional.ofNullable(topic).map(t -> language.isChinese() ? t.chinese() : t.english());
    }

    Optional<RankedStory> story(String storyId) {
      return stories.stream().filter(s -> s.story().id().equals(storyId)).findFirst();
    }
  }

  static EditionOutline of(List<RankedStory> ranked) {
    EditionOutline outline = new EditionOutline();
    List<RankedStory> pool =
        new ArrayList<>(ranked.subList(0, Math.min(MOST_STORIES, ranked.size())));
    for (RankedStory story : takeHighlights(pool)) {
      outline.add(SectionId.HIGHLIGHTS, null, List.of(story));
    }
    List<RankedStory> business = takeFirst(pool, SectionId.BUSINESS);
    List<RankedStory> technology = takeFirst(pool, SectionId.TECHNOLOGY);
    for (Map.Entry<Topic, List<RankedStory>> insight : takeInsights(pool).entrySet()) {
      outline.add(SectionId.INSIGHTS, insight.getKey(), insight.getValue());
    }
    for (RankedStory story : pool) {
      (section(story) == SectionId.BUSINESS ? business : technology).add(story);
    }
    business.forEach(story -> outline.add(SectionId.BUSINESS, null, List.of(story)));
    technology.forEach(story -> outline.add(SectionId.TECHNOLOGY, null, List.of(story)));
    return outline;
  }

  private void add(SectionId section, @Nullable Topic topic, List<RankedStory> stories) {
    blocks.add(new Planned("B" + (blocks.size() + 1), section, topic, stories));
  }

  private static List<RankedStory> takeHighlights(List<RankedStory> pool) {
    int wanted = Math.max(1, Math.min(MOST_HIGHLIGHTS, pool.size() / 4));
    Map<String, Integer> actors = new LinkedHashMap<>();
    List<RankedStory> taken = new ArrayList<>();
    for (RankedStory story : pool) {
      String actor =
          story.story().lead().entityIds().stream().findFirst().orElse(story.story().id());
      if (taken.size() < wanted && actors.merge(actor, 1, Integer::sum) <= HIGHLIGHTS_AN_ACTOR) {
        taken.add(story);
      }
    }
    pool.removeAll(taken);
    return taken;
  }

  private static List<RankedStory> takeFirst(List<RankedStory> pool, SectionId section) {
    List<RankedStory> taken =
        new ArrayList<>(
            pool.stream().filter(s -> section(s) == section).limit(SECTION_RESERVE).toList());
    pool.removeAll(taken);
    return taken;
  }

  /** Topics with at least two stories left, in the order of their weightiest story. */
  private static Map<Topic, List<RankedStory>> takeInsights(List<RankedStory> pool) {
    Map<Topic, List<RankedStory>> byTopic = new LinkedHashMap<>();
    for (RankedStory story : pool) {
      story
          .classification()
          .main()
          .ifPresent(topic -> byTopic.computeIfAbsent(topic, t -> new ArrayList<>()).add(story));
    }
    Map<Topic, List<RankedStory>> insights = new LinkedHashMap<>();
    byTopic.forEach(
        (topic, stories) -> {
          if (stories.size() >= 2 && insights.size() < MOST_INSIGHTS) {
            insights.put(topic, stories.stream().limit(INSIGHT_STORIES).toList());
          }
        });
    insights.values().forEach(pool::removeAll);
    return insights;
  }

  private static SectionId section(RankedStory story) {
    return story.classification().section().orElse(SectionId.TECHNOLOGY);
  }

  List<Planned> blocks() {
    return List.copyOf(blocks);
  }

  /**
   * The blocks one call writes: what opens the edition, then the rest; a small day is one call.
   *
   * @param storiesACall stories that fit one call well
   */
  List<List<Planned>> parts(int storiesACall) {
    int stories = blocks.stream().mapToInt(block -> block.stories().size()).sum();
    if (stories <= storiesACall) {
      return blocks.isEmpty() ? List.of() : List.of(blocks());
    }
    List<Planned> opening = new ArrayList<>();
    List<Planned> rest = new ArrayList<>();
    for (Planned block : blocks) {
      boolean opens =
          block.section() == SectionId.HIGHLIGHTS || block.section() == SectionId.INSIGHTS;
      (opens ? opening : rest).add(block);
    }
    return rest.isEmpty() ? List.of(opening) : List.of(opening, rest);
  }
}
