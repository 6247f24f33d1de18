package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sentences written by hand, from both regions and both scripts, with the words that must come out
 * whole: {@code [word]} is one token, {@code |} a border no token crosses.
 */
class SegmentationTest {

  private static final Segmenter SEGMENTER =
      LexiconSegmenter.of(Lexicon.general().plus(KnowledgeBase.bundled().lexiconWords()));

  static List<String> sentences() throws IOException {
    try (InputStream in = SegmentationTest.class.getResourceAsStream("segmentation.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void keepsWordsWholeAndBordersClear(String marked) {
    StringBuilder text = new StringBuilder();
    Collection<TextSpan> words = new TreeSet<>();
    Collection<Integer> borders = new TreeSet<>();
    int open = 0;
    for (char c : marked.toCharArray()) {
      if (c == '[') {
        open = text.length();
      } else if (c == ']') {
        words.add(new TextSpan(open, text.length()));
      } else if (c == '|') {
        borders.add(text.length());
      } else {
        text.append(c);
      }
    }

    List<Token> tokens = SEGMENTER.segment(text.toString(), Language.ZH_HANS);

    String cut = String.join("/", tokens.stream().map(t -> t.span().of(text.toString())).toList());
    assertThat(tokens).as(cut).extracting(Token::span).containsAll(words);
    assertThat(borders)
        .as(cut)
        .allSatisfy(
            border -> assertThat(tokens).noneMatch(t -> t.start() < border && border < t.end()));
  }
}
