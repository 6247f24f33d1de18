package dev.newsdigest.llm.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTextTest {

  private static final KnowledgeBase KNOWLEDGE = KnowledgeBase.bundled();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read https://evil.example/x now",
        "Read HTTP://EVIL.EXAMPLE",
        "Read //evil.example",
        "Read www.evil-site for more",
        "Read [this](evil) now",
        "Write to boss@evil.example",
        "Go to evil.com for more",
        "Go to evil.com/win",
        "去 evil.cn 领奖",
        "Go to héllo.org today",
        "javascript:alert(1)",
        "data:text/html,x",
        "Go to evil[.]com",
        "Go to hxxps evil",
        "`code`",
        "The company said it would ...",
        "该公司表示将…",
        "",
        "\u200b\u202e",
        "<script>alert(1)</script>"
      })
  void refusesWhateverCouldBecomeALink(String text) {
    assertThat(OutputText.of(text, KNOWLEDGE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The U.S. agency approved version 3.5 at 9.30 a.m. on Friday.",
        "OpenAI released GPT-5.2 for $1.75 per million tokens.",
        "Revenue was 1.2 bn. Costs were not given.",
        "英伟达发布 Rubin 平台，售价3.5万美元。",
        "Node.js 24 was released with TypeScript support.",
        "The ratio was 3:1, and profit <5 percent."
      })
  void keepsOrdinarySentences(String text) {
    assertThat(OutputText.of(text, KNOWLEDGE)).contains(text);
  }

  @Test
  void takesOffMarksBulletsMarkupAndHiddenCharacters() {
    assertThat(
            OutputText.of("- <b>Nvidia</b> opened\u200b an\u202e office [1][2, 3]【4】.", KNOWLEDGE))
        .contains("Nvidia opened an office.");
  }

  @Test
  void closesSentencesThatLackTheirFullStop() {
    assertThat(OutputText.closed("Nvidia opened an office", Language.EN))
        .isEqualTo("Nvidia opened an office.");
    assertThat(OutputText.closed("英伟达发布新品", Language.ZH_HANS)).isEqualTo("英伟达发布新品。");
    assertThat(OutputText.closed("“Done.”", Language.EN)).isEqualTo("“Done.”");
  }

  @Test
  void tellsChineseFromOtherLanguagesByScript() {
    assertThat(OutputText.mayBe(Language.ZH_HANS, "OpenAI发布GPT-5.2-Codex。")).isTrue();
    assertThat(OutputText.mayBe(Language.ZH_HANS, "OpenAI released GPT-5.2-Codex.")).isFalse();
    assertThat(OutputText.mayBe(Language.EN, "Zhipu (智谱) released a new model.")).isTrue();
    assertThat(OutputText.mayBe(Language.EN, "智谱发布新模型。")).isFalse();
  }
}
