package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class NewWordsTest {

  private static final String FILLER = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳";

  @Test
  void findsWhatHoldsTogetherInManyContexts() {
    NewWords words = new NewWords();

    words.add(texts(1, 400));

    assertThat(words.words(8)).contains("魔方机").doesNotContain("魔方", "方机");
  }

  @Test
  void countsTheSameInPartsAsInOne() {
    NewWords first = new NewWords();
    NewWords second = new NewWords();
    NewWords whole = new NewWords();
    first.add(texts(1, 150));
    second.add(texts(2, 150));
    whole.add(texts(1, 150));
    whole.add(texts(2, 150));

    first.merge(second);

    assertThat(first.candidates(8)).isEqualTo(whole.candidates(8));
  }

  @Test
  void findsNothingInNothing() {
    NewWords words = new NewWords();
    words.add("");
    words.add("only Latin 123 😀");

    assertThat(words.words(1)).isEmpty();
  }

  /** A word of three characters among random ones. */
  private static String texts(long seed, int times) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      for (int j = 0; j < 15; j++) {
        text.append(FILLER.charAt(random.nextInt(FILLER.length())));
      }
      text.append("魔方机");
      for (int j = 0; j < 15; j++) {
        text.append(FILLER.charAt(random.nextInt(FILLER.length())));
      }
      text.append('，');
    }
    return text.toString();
  }
}
