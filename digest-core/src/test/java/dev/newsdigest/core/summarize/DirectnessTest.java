package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectnessTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Fernhill raised $210 million in a round led by Alder Ventures.",
        "Weber and Usher opened a plant in Ohio this week.",
        "What Fernhill builds is safe, the regulator said on Monday.",
        "跃谷完成 6 亿元 B 轮融资，由山岳资本领投。",
        "我国今年将新建五个算力中心。",
        "潮汐科技成为首家通过认证的公司。",
      })
  void statementsArePlain(String sentence) {
    assertThat(Directness.of(sentence)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Will robots replace nurses?",
        "机器人会取代护士吗？",
        "We are happy to open our plant.",
        "我们很高兴宣布新工厂投产。",
        "This robot startup just raised more than all its rivals",
        "这家公司一年赚走了半个行业的利润",
        "How Fernhill won over the ports of Europe",
        "跃谷为何放弃上市",
        "机器人能走出仓库，自己干活吗",
        "跃谷的新工厂将带来什么",
        "可能改变机器人行业规则的诉讼",
        "FERNHILL CORPORATION (FRNH)",
      })
  void hintsAreNot(String sentence) {
    assertThat(Directness.of(sentence)).isPositive().isLessThan(0.6);
  }

  @Test
  void aQuestionTellsLessThanAnythingElse() {
    assertThat(Directness.of("Will you buy this robot?"))
        .isLessThan(Directness.of("Why robots are late"))
        .isLessThan(Directness.of("You can buy a robot now."));
  }

  @Test
  @Timeout(5)
  void staysFastOnEndlessText() {
    for (String piece : new String[] {"的", "这", "how ", "a ", "，", "this "}) {
      assertThat(Directness.of(piece.repeat(50_000))).isPositive();
    }
  }
}
