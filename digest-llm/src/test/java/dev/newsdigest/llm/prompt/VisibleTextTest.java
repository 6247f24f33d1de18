package dev.newsdigest.llm.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {

  @Test
  void leavesPlainTextAloneButForItsSpaces() {
    assertThat(VisibleText.of("a < b and 3 > 2,\n\n 价格涨了5%  & more"))
        .isEqualTo("a < b and 3 > 2, 价格涨了5% & more");
  }

  @Test
  void readsMarkupAsAReaderSeesIt() {
    assertThat(VisibleText.of("<p>Shares&nbsp;rose<br>5&#37;</p><img alt='x' src='y'>"))
        .isEqualTo("Shares rose 5%");
  }

  @Test
  void keepsElementsWhoseStyleHidesNothing() {
    assertThat(
            VisibleText.of(
                "<p style='color:#333;line-height:0.9;max-width:0px'>seen</p>"
                    + "<p style='background-color: white'>seen too</p>"))
        .isEqualTo("seen seen too");
  }

  @Test
  void dropsWhatCannotBeSeen() {
    assertThat(VisibleText.of("a\u200bb\u2060c\u00ad\ufeff\udb40\udc41\ue000 \u202ed"))
        .isEqualTo("abc d");
    assertThat(VisibleText.of("<!-- x --><span hidden>y</span>\u200b")).isEmpty();
  }

  @Test
  void staysQuickOnHostileMarkup() {
    long start = System.nanoTime();
    VisibleText.of("<div style='".repeat(100_000));
    VisibleText.of("<b><i>".repeat(100_000));
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
  }
}
