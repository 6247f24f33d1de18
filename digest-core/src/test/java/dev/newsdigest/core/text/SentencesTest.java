package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It rose 3.5 percent. Mr. Lee of Acme Inc. said so.|2",
        "The U.S. market fell. Shares of J. P. Penn rose.|2",
        "They met at 9 a.m. The talks failed.|2",
        "\"Why now?\" she asked. \"Stop!\" He left.|3",
        "See Fig. 3 and Sen. Smith vs. the board.|1",
        "It works... iPhone sales grew. xAI disagreed.|3",
        "Visit example.com. Then call.|2",
        "One！Two？ three|3"
      })
  void splitsEnglishAtRealStopsOnly(String text, int count) {
    assertThat(Sentences.of(text, Language.EN)).hasSize(count);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "价格为3.5元。版本v1.7发布！真的？|3",
        "他说：“今天发布。”随后离开。|2",
        "“今天发布。”他说。|1",
        "“太好了！”公司创始人表示，“继续。”|1",
        "第一句；第二句……第三句|3",
        "跃谷发布搬运系统 3. 0 桌面端，长任务不再中断|1"
      })
  void splitsChineseBehindClosersAndKeepsAttributions(String text, int count) {
    assertThat(Sentences.of(text, Language.ZH_HANS)).hasSize(count);
  }

  @Test
  void endsSentencesAtLineBreaks() {
    String text = "A headline without a stop\n\n  First sentence. Second\r\n";

    List<String> sentences =
        Sentences.of(text, Language.EN).stream().map(span -> span.of(text)).toList();

    assertThat(sentences).containsExactly("A headline without a stop", "First sentence.", "Second");
  }
}
