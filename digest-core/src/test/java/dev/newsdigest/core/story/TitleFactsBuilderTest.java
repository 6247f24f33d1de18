package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleFactsBuilderTest {

  private static final long OPENAI = FeatureKind.BODY.key("openai");

  private static TitleFacts facts(String title) {
    return TitleFactsBuilder.of(Fields.of(title));
  }

  @Test
  void tellsActorsFromWhomTheyAreMeasuredAgainst() {
    assertThat(facts("A small lab sues OpenAI").bodies()).containsExactly(OPENAI);
    assertThat(facts("A small lab builds a chatbot to rival OpenAI").bodies()).isEmpty();
  }

  @Test
  void impliesTheMakerOfAProductWithoutNamingIt() {
    TitleFacts facts = facts("ChatGPT gains a shopping list");

    assertThat(facts.products()).containsExactly(FeatureKind.PRODUCT.key("chatgpt"));
    assertThat(facts.implied()).contains(OPENAI);
    assertThat(facts.bodies()).isEmpty();
  }

  @Test
  void keepsAmountsWithAUnitOnly() {
    assertThat(facts("The lab raised $45 million").amounts())
        .singleElement()
        .satisfies(amount -> assertThat(amount.value()).isEqualTo(45e6));
    assertThat(facts("The lab is number 45").amounts()).isEmpty();
  }

  @Test
  void namesTheQuarterWhicheverWayItIsWritten() {
    assertThat(facts("Chip maker reports third quarter profit").periods()).containsExactly("Q3");
    assertThat(facts("芯片公司公布第三季度利润").periods()).containsExactly("Q3");
  }

  @Test
  void tellsTheKindOfEventFromItsTerms() {
    assertThat(facts("Small lab faces a lawsuit").events()).contains(EventKind.COURT);
    assertThat(facts("小型实验室遭到起诉").events()).contains(EventKind.COURT);
  }
}
