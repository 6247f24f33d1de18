package dev.newsdigest.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermMatchingTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  private static List<String> ids(String text) {
    return KNOWLEDGE.findTerms(text).stream().map(TermMention::termId).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "大模型, large language models",
    "智能体, AI agents",
    "算力, compute",
    "具身智能, embodied AI",
    "开源, open-source",
    "融资, funding",
    "估值, valuation",
    "收购, acquires",
    "收购, acquired",
    "收购, buying",
    "起诉, sued",
    "裁员, layoffs",
    "上市, IPOs",
    "出口管制, export controls",
    "关税, tariffs",
    "禁令, bans",
    "数据中心, data centres",
    "人形機器人, humanoid robots"
  })
  void meetsInOneTermFromBothLanguages(String chinese, String english) {
    assertThat(ids(chinese)).hasSize(1).isEqualTo(ids("x " + english + " y"));
  }

  @Test
  void takesTheLongestTerm() {
    assertThat(ids("large language model")).containsExactly("large-language-model");
    assertThat(ids("人形机器人")).containsExactly("humanoid-robot");
  }

  @Test
  void readsAcronymsInCapitalsOnly() {
    assertThat(ids("AR glasses are here")).containsExactly("smart-glasses");
    assertThat(ids("we ar late")).isEmpty();
    assertThat(ids("GPUs and GPU")).containsExactly("gpu", "gpu");
  }

  @Test
  void doesNotMatchInsideLatinWords() {
    assertThat(ids("chipmunk tokenize-ish robotics1")).doesNotContain("chip", "token", "robot");
  }

  @Test
  void tellsTheCategory() {
    assertThat(KNOWLEDGE.findTerms("收购"))
        .extracting(TermMention::category)
        .containsExactly(TermCategory.ACTION);
  }
}
