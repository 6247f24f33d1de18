package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormalizerTest {

  @Test
  void foldsWidthCaseQuotesAndDashes() {
    assertThat(Normalizer.fold("ＧＰＴ－５　“Ｘ” ‘y’ — ﬁne")).isEqualTo("gpt-5 \"x\" 'y' - fine");
  }

  @Test
  void removesWhatReadersCannotSee() {
    assertThat(Normalizer.fold("Open\u200BAI\u202E")).isEqualTo("openai");
    assertThat(Normalizer.clean("a\u200Bb\uFEFF\u00A0c\u0007\r\nd\re")).isEqualTo("ab c\nd\ne");
  }

  @Test
  void marksUnpairedSurrogates() {
    assertThat(Normalizer.clean("a\uD83Db\uDE00c😀")).isEqualTo("a\uFFFDb\uFFFDc😀");
  }

  @Test
  void foldsInPlaceWithoutMovingAnything() {
    String text = "Ａ\u200BＢ“İ￥５％—x";

    String folded = Normalizer.foldInPlace(text);

    assertThat(folded).hasSameSizeAs(text);
    assertThat(folded.indexOf('%')).isEqualTo(text.indexOf('％'));
    assertThat(folded).contains("¥5%-x");
  }

  @Test
  void simplifiesCharacterByCharacter() {
    assertThat(ChineseScript.toSimplified("輝達與臺積電")).isEqualTo("辉达与台积电");
    assertThat(ChineseScript.isTraditional("輝達")).isTrue();
    assertThat(ChineseScript.isTraditional("辉达")).isFalse();
    assertThat(ChineseScript.isTraditional("人工")).isFalse();
  }
}
