package dev.newsdigest.core.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BystanderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Acme builds a headset to rival the Borealis visor | Borealis",
        "Cobalt launches a search engine, taking on Borealis | Borealis",
        "青禾发布新芯片，对标Borealis旗舰 | Borealis",
        "Noise-cancelling earbuds drop to their lowest price at Borealis | Borealis"
      })
  void namesARivalOrAShopInPassing(String headline, String company) {
    assertThat(Bystander.isOne(headline, headline.indexOf(company))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Borealis rival Acme raises $50 million | Borealis",
        "Acme sues Borealis over patents | Borealis",
        "Borealis 与青禾达成合作 | Borealis",
        "Acme opens a store on Borealis land | Borealis"
      })
  void leavesActorsAndCounterparts(String headline, String company) {
    assertThat(Bystander.isOne(headline, headline.indexOf(company))).isFalse();
  }
}
