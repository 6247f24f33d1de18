package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  @ParameterizedTest
  @CsvSource({
    "caresses,caress",
    "ponies,poni",
    "cats,cat",
    "feed,feed",
    "agreed,agre",
    "plastered,plaster",
    "motoring,motor",
    "sing,sing",
    "conflated,conflat",
    "hopping,hop",
    "filing,file",
    "happy,happi",
    "sky,sky",
    "relational,relat",
    "digitizer,digit",
    "hopefulness,hope",
    "formalize,formal",
    "electrical,electr",
    "allowance,allow",
    "replacement,replac",
    "adoption,adopt",
    "effective,effect",
    "probate,probat",
    "cease,ceas",
    "controll,control",
    "roll,roll",
    "generalizations,gener",
    "oscillators,oscil"
  })
  void givesTheStemsOfThePaper(String word, String stem) {
    assertThat(Stemmer.english(word)).isEqualTo(stem);
  }

  @Test
  void leavesEverythingElseAlone() {
    assertThat(Stemmer.stem("gpt-5.2")).isEqualTo("gpt-5.2");
    assertThat(Stemmer.stem("智能体")).isEqualTo("智能体");
    assertThat(Stemmer.stem("y".repeat(100_000))).hasSize(100_000);
    assertThat(Stemmer.stem("as")).isEqualTo("as");
  }
}
