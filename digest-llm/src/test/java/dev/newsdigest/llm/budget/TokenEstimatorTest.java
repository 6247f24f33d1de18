package dev.newsdigest.llm.budget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokenEstimatorTest {

  private final TokenEstimator estimator = TokenEstimator.STANDARD;

  @Test
  void countsOneTokenAChineseCharacterAndOneForFourLatinLetters() {
    assertThat(estimator.tokens("月之暗面发布新模型")).isEqualTo(9);
    assertThat(estimator.tokens("abcdabcd")).isEqualTo(2);
    assertThat(estimator.tokens("")).isZero();
  }

  @Test
  void staysOnTheSafeSideForEnglishProse() {
    String prose = "The company said its new model answers twice as fast as the one before it.";
    // 4.5 characters a token is what English prose takes in current vocabularies.
    assertThat(estimator.tokens(prose)).isGreaterThanOrEqualTo((int) (prose.length() / 4.5));
  }

  @Test
  void countsFiguresSymbolsAndOtherScriptsHigher() {
    assertThat(estimator.tokens("1234")).isEqualTo(2);
    assertThat(estimator.tokens("новая модель")).isGreaterThanOrEqualTo(11);
    assertThat(estimator.tokens("😀")).isEqualTo(2);
  }
}
