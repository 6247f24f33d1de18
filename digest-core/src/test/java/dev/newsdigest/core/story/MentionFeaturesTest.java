package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;

class MentionFeaturesTest {

  private static SparseVector features(String title) {
    FeatureBag bag = new FeatureBag();
    bag.startField(1);
    MentionFeatures.add(Fields.of(title), bag);
    return bag.features();
  }

  @Test
  void everyCommonTermIsATermOfTheKnowledgeBase() {
    assertThat(MentionFeatures.COMMON_TERMS)
        .isNotEmpty()
        .allSatisfy(id -> assertThat(KnowledgeBase.bundled().term(id)).as(id).isPresent());
  }

  @Test
  void weighsTheMakerOfAProductLessThanAMakerThatIsNamed() {
    long maker = FeatureKind.BODY.key("openai");

    assertThat(features("ChatGPT gains a shopping list").get(maker))
        .isPositive()
        .isLessThan(features("OpenAI gains a shopping list").get(maker));
  }

  @Test
  void weighsARivalLessThanAnActor() {
    long body = FeatureKind.BODY.key("openai");

    assertThat(features("A small lab builds a chatbot to rival OpenAI").get(body))
        .isPositive()
        .isLessThan(features("A small lab sues OpenAI").get(body));
  }

  @Test
  void comparesLargeFiguresWithoutTheirUnit() {
    long rounded = FeatureKind.QUANTITY.key("45000000");

    assertThat(features("The lab raised $45 million").get(rounded)).isPositive();
    assertThat(features("The lab raised 45 million").get(rounded)).isPositive();
  }

  @Test
  void leavesOutSmallBareCounts() {
    assertThat(features("The lab hired 3 people").size())
        .isLessThan(features("The lab hired 37 people").size());
  }
}
