package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.Segmenter;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "😀🎉👩‍👩‍👧",
        "שלום عولم 5",
        "\uD83D字\uDE00字",
        "魑魅魍魉饕餮",
        "<p>营收&nbsp;60亿元</p>",
        "\u202E字\u0000"
      })
  protected void answersTextNobodyWouldWrite(String text) {
    for (Token token : segmenter().segment(text, Language.UND)) {
      assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  protected void takesTenTimesTheTextInAboutTenTimesTheTime() {
    Segmenter segmenter = segmenter();
    String text = "月之暗面发布Kimi K2.5，营收增长35%，投资人看好。".repeat(400);
    String longer = text.repeat(10);
    long one = Long.MAX_VALUE;
    long ten = Long.MAX_VALUE;
    for (int round = 0; round < 8; round++) {
      one = Math.min(one, time(segmenter, text));
      ten = Math.min(ten, time(segmenter, longer));
    }

    assertThat((double) ten / one).as("time for ten times the text").isLessThan(20);
  }

  private static long time(Segmenter segmenter, String text) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    assertThat(segmenter.segment(text, Language.ZH_HANS)).isNotEmpty();
    return threads.getCurrentThreadCpuTime() - start;
  }

  @Test
  protected void keepsOrLearnsWordsWithoutLosingText() {
    Segmenter learned = segmenter().withWords(List.of("沐光岛", "鬼畜区"));
    String text = "沐光岛发布新品，鬼畜区沸腾";
    String read =
        learned.segment(text, Language.ZH_HANS).stream()
            .map(token -> token.span().of(text))
            .reduce("", String::concat);

    assertThat(read).isEqualTo(text);
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
