package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconSegmenterTest {

  private final Segmenter segmenter = LexiconSegmenter.of(Lexicon.general());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "智能体和大模型需要新算力|智能体/和/大模型/需要/新/算力",
        "具身智能公司月之暗面发布提示词指南|具身智能/公司/月之暗面/发布/提示词/指南",
        "研究生命的起源|研究/生命/的/起源",
        "結婚的和尚未結婚的|结婚/的/和/尚未/结婚/的",
        "黄仁勋在台北演讲|黄仁勋/在/台北/演讲"
      })
  void keepsChineseWordsWhole(String text, String words) {
    assertThat(forms(text)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Qwen3-Max在3nm的HBM4上运行|qwen3-max/在/3nm/的/hbm4/上/运行",
        "GPT-5.2, node.js, C++ and AT&T|gpt-5.2/,/node.js/,/c++/and/at&t",
        "open-source U.S. firms don't pay|open/-/source/u.s./firms/don't/pay",
        "Nvidia's H100-powered server|nvidia/h100/-/powered/server",
        "1,000.5 units on 2026-01-23|1000.5/units/on/2026-01-23",
        "A股大涨|a股/大涨",
        "Ｏｐｅｎ　ＡＩ|open/ai"
      })
  void keepsMixedNamesWholeAndPartsPlainCompounds(String text, String words) {
    assertThat(forms(text)).isEqualTo(words);
  }

  @Test
  void putsOffsetsOnTheOriginalText() {
    String text = "臺積電，Ｈ１００";

    List<Token> tokens = segmenter.segment(text, Language.ZH_HANT);

    assertThat(tokens).extracting(t -> t.span().of(text)).containsExactly("臺積電", "，", "Ｈ１００");
    assertThat(tokens).extracting(Token::form).containsExactly("台积电", ",", "h100");
  }

  @Test
  void prefersTheNamesOfTheCaller() {
    String text = "星海图机器人入驻蓝靛厂";
    Segmenter named = LexiconSegmenter.of(Lexicon.general().plus(List.of("星海图", "藍靛廠")));

    assertThat(forms(named, text)).isEqualTo("星海图/机器人/入驻/蓝靛厂");
    assertThat(Lexicon.general().plus(List.of("星海图")).contains("星海圖")).isTrue();
  }

  @Test
  void pairsCharactersWhereNothingIsKnown() {
    Segmenter empty = LexiconSegmenter.of(Lexicon.of(List.of("电脑")));

    assertThat(forms(empty, "魑魅魍魉饕餮电脑")).isEqualTo("魑魅/魅魍/魍魉/魉饕/饕餮/电脑");
    assertThat(forms(empty, "魑魅魍魉")).isEqualTo("魑魅魍魉");
  }

  @Test
  void tellsWordsNumbersAndMarksApart() {
    assertThat(segmenter.segment("涨 35% 。", Language.ZH_HANS))
        .extracting(Token::kind)
        .containsExactly(
            TokenKind.WORD, TokenKind.NUMBER, TokenKind.PUNCTUATION, TokenKind.PUNCTUATION);
  }

  private String forms(String text) {
    return forms(segmenter, text);
  }

  private static String forms(Segmenter segmenter, String text) {
    return segmenter.segment(text, Language.ZH_HANS).stream()
        .map(Token::form)
        .collect(Collectors.joining("/"));
  }
}
