package dev.newsdigest.core.topic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarketTalkTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Why Intel stock fell today as chip demand cools",
        "Is Intel or Qualcomm the best stock to buy now?",
        "Summit Ridge Advisors LLC trims holdings in Intel Corporation $INTC",
        "收评：三大指数集体走高，算力板块领涨"
      })
  void recognisesTalkOfSharesAndMarkets(String headline) {
    assertThat(MarketTalk.heads(headline)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Intel plans to split off its chip factories", "英特尔计划分拆芯片工厂"})
  void takesAReportOfWhatACompanyDoesForNone(String headline) {
    assertThat(MarketTalk.heads(headline)).isFalse();
  }
}
