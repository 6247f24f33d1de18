package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class QuotesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh-Hans|黄小明表示：“算力是新的石油。”|算力是新的石油。|黄小明",
        "zh-Hans|“我们准备好了，”公司创始人李华说。|我们准备好了，|公司创始人李华",
        "zh-Hans|昨日，王芳在接受采访时指出，“价格会继续下降”。|价格会继续下降|王芳",
        "zh-Hant|董事長陳大文說：「產能不足。」|產能不足。|董事長陳大文",
        "en|'\"We are early,\" said Jane Doe, the chief executive.'|We are early,|Jane Doe",
        "en|“It works,” Maria van Dyck told reporters.|It works,|Maria van Dyck",
        "en|John Smith said the firm was “in good shape” now.|in good shape|John Smith",
        "en|“No deal,” according to Acme Corp.|No deal,|Acme Corp"
      })
  void findsWordsAndSpeaker(String language, String text, String words, String speaker) {
    List<Quote> quotes = Quotes.find(text, new Language(language));

    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).text()).isEqualTo(words);
    assertThat(quotes.get(0).speaker().map(span -> span.of(text))).contains(speaker);
  }

  static List<String[]> sentences() {
    List<String[]> rows = new ArrayList<>();
    ResourceLines.lines("quotes.txt", line -> rows.add(line.split(" \\| ")));
    return rows;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("sentences")
  void findsTheSpeakerOfEverySentence(String sentence, String speakers) {
    Language language = LanguageDetector.create().detect(sentence, null).language();

    assertThat(
            Quotes.find(sentence, language).stream()
                .map(quote -> quote.speaker().map(span -> span.of(sentence)).orElse("-"))
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(speakers);
  }

  @Test
  void namesNobodyWhereTheSentenceDoesNot() {
    assertThat(Quotes.find("The so-called “agent” era began.", Language.EN))
        .singleElement()
        .matches(quote -> quote.speaker().isEmpty());
  }

  @Test
  void takesTheOutermostMarks() {
    assertThat(Quotes.find("「他說『好』了」", Language.ZH_HANT))
        .extracting(Quote::text)
        .containsExactly("他說『好』了");
  }

  @Test
  void leavesMarksAloneThatAreNeverClosed() {
    assertThat(Quotes.find("a 14\" screen and “an open end\n\nnext “one” here", Language.EN))
        .extracting(Quote::text)
        .containsExactly("one");
  }
}
