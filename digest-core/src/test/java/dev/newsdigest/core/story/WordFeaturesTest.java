package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordFeaturesTest {

  private static FeatureBag words(String title) {
    FeatureBag bag = new FeatureBag();
    bag.startField(1);
    WordFeatures.add(Fields.of(title), bag);
    return bag;
  }

  @Test
  void leavesOutWordsOfKnownNamesDatesAndFigures() {
    assertThat(words("OpenAI paid $45 million for towels").names().values())
        .contains("towels")
        .doesNotContain("openai", "45", "million");
  }

  @Test
  void takesACapitalWithinASentenceForAName() {
    long name = FeatureKind.LATIN.key("quorvex");

    assertThat(words("engineers leave Quorvex after quarrel").features().get(name)).isPositive();
    assertThat(words("engineers leave quorvex after quarrel").features().get(name)).isZero();
  }

  @Test
  void sharesTheConceptOfAWordBetweenLanguages() {
    long concept = FeatureKind.CONCEPT.key(Concepts.bundled().ofChinese("音乐家").get(0));

    assertThat(words("a musician folds towels").features().get(concept)).isPositive();
    assertThat(words("音乐家叠毛巾").features().get(concept)).isPositive();
  }

  @Test
  void pairsTheCharactersWhereTwoChineseWordsMeet() {
    SparseVector features = words("叠毛巾").features();

    assertThat(features.get(FeatureKind.HAN.key("毛巾"))).isPositive();
    assertThat(features.get(FeatureKind.BIGRAM.key("叠毛"))).isPositive();
  }
}
