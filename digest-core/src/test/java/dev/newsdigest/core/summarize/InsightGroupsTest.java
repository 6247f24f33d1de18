package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsightGroupsTest {

  private static final Topic CHIPS = new Topic("chips", "Chips", "芯片", SectionId.TECHNOLOGY);
  private static final Topic FUNDING = new Topic("funding", "Funding", "融资", SectionId.BUSINESS);

  private final List<RankedStory> blank = Stages.request(Stages.many(8), Region.US).stories();

  /** A story of the given topic strength that names the given actors. */
  private Development story(int index, double weight, Topic topic, double score, String... names) {
    RankedStory one = blank.get(index);
    RankedStory story =
        new RankedStory(
            one.story(),
            weight,
            new Classification(List.of(new TopicScore(topic, score, List.of())), 1, 1, 1),
            one.citable(),
            List.of(),
            Arrays.stream(names).map(n -> new HeadlineName(n, HeadlineName.Kind.ACTOR)).toList());
    return new Development(story, List.of());
  }

  private static List<InsightGroups.Insight> take(Development... stories) {
    return InsightGroups.takeFrom(new ArrayList<>(List.of(stories)), 4);
  }

  private static String title(InsightGroups.Insight insight, Language language) {
    return insight
        .theme()
        .title(insight.matters().stream().map(Development::main).toList(), language);
  }

  @Test
  void gathersStoriesOfOneTopicUnderTheNamesThatSetThemApart() {
    InsightGroups.Insight insight =
        take(story(0, 3, CHIPS, 0.9, "Corvin"), story(1, 2, CHIPS, 0.8, "Fernhill")).get(0);

    assertThat(title(insight, Language.EN)).isEqualTo("Chips: Corvin, Fernhill");
    assertThat(title(insight, Language.ZH_HANS)).isEqualTo("芯片：Corvin、Fernhill");
  }

  @Test
  void namesTopicsInATitleOnlyWhereNoStoryNamesAnybody() {
    List<RankedStory> named =
        List.of(story(0, 3, CHIPS, 0.9, "Corvin").main(), story(1, 2, FUNDING, 0.8).main());
    List<RankedStory> nameless =
        List.of(story(0, 3, CHIPS, 0.9).main(), story(1, 2, FUNDING, 0.8).main());

    assertThat(new Theme.OfTopic(CHIPS).title(named, Language.EN)).isEqualTo("Chips: Corvin");
    assertThat(new Theme.OfTopic(CHIPS).title(nameless, Language.EN)).isEqualTo("Chips: Funding");
  }

  @Test
  void gathersStoriesOfOneNameThatTouchOnOneTopic() {
    InsightGroups.Insight insight =
        take(
                story(0, 3, CHIPS, 0.4, "Corvin", "Delta"),
                story(1, 2, CHIPS, 0.35, "Corvin", "Echo"),
                story(2, 2, FUNDING, 0.9, "Fernhill"))
            .get(0);

    assertThat(insight.theme()).isEqualTo(new Theme.OfName("Corvin"));
    assertThat(title(insight, Language.EN)).isEqualTo("Corvin: Delta, Echo");
  }

  @Test
  void makesNoInsightOfANameAlone() {
    Development chips = story(0, 3, CHIPS, 0.9, "Corvin");
    Development round = story(1, 2, FUNDING, 0.9, "Corvin");
    Development other = story(2, 1, FUNDING, 0.9, "Delta");

    assertThat(take(chips, round, other))
        .singleElement()
        .satisfies(insight -> assertThat(insight.matters()).containsExactly(round, other));
  }

  @Test
  void takesTheHeaviestThreeAndLeavesTheRestInThePool() {
    List<Development> pool = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      pool.add(story(i, 9 - i, CHIPS, 0.9, "N" + i));
    }

    List<InsightGroups.Insight> insights = InsightGroups.takeFrom(pool, 4);

    assertThat(insights).singleElement().satisfies(one -> assertThat(one.matters()).hasSize(3));
    assertThat(pool).extracting(Development::weight).containsExactly(6.0);
  }

  @Test
  void joinsLooselyRatherThanNotAtAllOnAThinDay() {
    assertThat(take(story(0, 3, CHIPS, 0.2, "Corvin"), story(1, 2, CHIPS, 0.2, "Delta")))
        .hasSize(1);
  }
}
