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
    List<Development> matters = new ArrayList<>(plan.highlights());
    plan.insights().forEach(insight -> matters.addAll(insight.matters()));
    matters.addAll(plan.business());
    matters.addAll(plan.technology());
    List<RankedStory> told = new ArrayList<>();
    for (Development matter : matters) {
      told.add(matter.main());
      told.addAll(matter.others());
    }
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
    assertThat(EditionPlan.of(one).highlights()).extracting(Development::main).isEqualTo(one);
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
    assertThat(plan.highlights().get(0).main()).isEqualTo(ranked.get(0));
    assertThat(plan.highlights()).hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void groupsTwoOrThreeStoriesOfOneTheme() {
    EditionPlan plan = EditionPlan.of(ranked(60));
    assertThat(plan.insights()).isNotEmpty().hasSizeLessThanOrEqualTo(4);
    for (InsightGroups.Insight insight : plan.insights()) {
      assertThat(insight.matters()).hasSizeBetween(2, 3);
      assertThat(insight.matters())
          .allSatisfy(matter -> assertThat(insight.theme().fit(matter.main())).isPositive());
    }
    assertThat(plan.insights()).extracting(InsightGroups.Insight::theme).doesNotHaveDuplicates();
  }

  @Test
  void makesAnInsightOnAThinDayRatherThanAThirdItem() {
    for (int count : new int[] {12, 16}) {
      EditionPlan plan = EditionPlan.of(ranked(count));
      assertThat(plan.insights()).as("%s articles", count).isNotEmpty();
      assertThat(plan.business().size() + plan.technology().size()).isPositive();
    }
  }
}
