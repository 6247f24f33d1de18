package dev.newsdigest.examples.segmenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.contract.SegmenterContract;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

class HanLpWordsTest extends SegmenterContract {

  @Override
  protected Segmenter segmenter() {
    return HanLpWords.segmenter();
  }

  @Test
  void keepsTheKnowledgeBasesNamesAndMixedTokensWhole() {
    assertThat(HanLpWords.analyzer().analyze("智能体用Qwen3-Max写提示词", Language.ZH_HANS, null).tokens())
        .extracting(Token::form)
        .containsExactly("智能体", "用", "qwen3-max", "写", "提示词");
  }

  @Test
  void learnsNewWords() {
    assertThat(
            HanLpWords.analyzer()
                .withWords(List.of("沐光岛"))
                .analyze("沐光岛发布机器人", Language.ZH_HANS, null)
                .tokens())
        .extracting(Token::form)
        .startsWith("沐光岛");
  }
}
