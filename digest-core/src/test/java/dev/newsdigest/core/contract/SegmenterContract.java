package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link Segmenter} keeps to; extend it and give the one to be tested. */
public abstract class SegmenterContract {

  /** The segmenter under test. */
  protected abstract Segmenter segmenter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "英伟达发布新芯片，售价3万元。",
        "Nvidia's new chip costs $3,000.",
        "Qwen3-Max用3nm工艺 😀",
        "ソフトバンクが投資",
        "삼성전자 HBM4"
      })
  protected void pointsEveryTokenAtVisibleTextInOrder(String text) {
    int start = 0;
    for (Token token : segmenter().segment(text, Language.UND)) {
      assertThat(token.start()).isGreaterThanOrEqualTo(start);
      assertThat(token.span().of(text)).isNotBlank();
      assertThat(token.form()).isNotEmpty();
      start = token.start();
    }
    assertThat(start).isPositive();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u200B", "\uD83D", "\uDE00"})
  protected void answersTextWithoutWords(String text) {
    assertThat(segmenter().segment(text, Language.ZH_HANS)).noneMatch(Token::isWord);
  }

  @Test
  protected void givesTheSameTwice() {
    String text = "智能体 agents 2026";

    assertThat(segmenter().segment(text, Language.ZH_HANS))
        .isEqualTo(segmenter().segment(text, Language.ZH_HANS));
  }

  @Test
  protected void tellsNumbersAndMarksFromWords() {
    List<TokenKind> kinds =
        segmenter().segment("35 %", Language.EN).stream().map(Token::kind).toList();

    assertThat(kinds).containsExactly(TokenKind.NUMBER, TokenKind.PUNCTUATION);
  }
}
