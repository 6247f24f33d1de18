package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionPlanTest {

  private static List<RankedStory> told(EditionPlan plan) {
    List<RankedStory> told = new ArrayList<>(plan.highlights());
    plan.insights().forEach(insight -> told.addAll(insight.stories()));
    told.addAll(plan.business());
    told.addAll(plan.technology());
    return told;
  }

  private static List<RankedStory> ranked(int count) {
    return Stages.request(Stages.many(count), Region.US).stories();
  }

  @Test
  void plansNothingOfNothing() {
    assertThat(told(EditionPlan.of(List.of()))).isEmpty();
  }

  @Test
  void putsASingleStoryFirst() {
    List<RankedStory> one = ranked(1);
    assertThat(EditionPlan.of(one).highlights()).isEqualTo(one);
  }

  @Test
  void tellsEachStoryOnce() {
    for (int count : new int[] {2, 7, 13, 60}) {
      assertThat(told(EditionPlan.of(ranked(count)))).doesNotHaveDuplicates();
    }
  }

  @Test
  void tellsAllOfAShortDayAndFortyStoriesOfALongOneAtMost() {
    List<RankedStory> few = ranked(8);
    assertThat(told(EditionPlan.of(few))).containsExactlyInAnyOrderElementsOf(few);
    List<RankedStory> many = ranked(143);
    assertThat(many).hasSizeGreaterThan(100);
    assertThat(told(EditionPlan.of(many))).hasSizeLessThanOrEqualTo(40).hasSizeGreaterThan(20);
  }

  @Test
  void opensWithTheWeightiest() {
    List<RankedStory> ranked = Stages.request(NewsDay.articles(), Region.US).stories();
    EditionPlan plan = EditionPlan.of(ranked);
    assertThat(plan.highlights().get(0)).isEqualTo(ranked.get(0));
    assertThat(plan.highlights()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void groupsTwoOrThreeStoriesOfOneTheme() {
    EditionPlan plan = EditionPlan.of(ranked(60));
    assertThat(plan.insights()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    for (InsightGroups.Insight insight : plan.insights()) {
      assertThat(insight.stories()).hasSizeBetween(2, 3);
      assertThat(insight.stories())
          .allSatisfy(story -> assertThat(insight.theme().fit(story)).isPositive());
    }
    assertThat(plan.insights()).extracting(InsightGroups.Insight::theme).doesNotHaveDuplicates();
  }
}
