package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text nobody would write: every reader answers, and the answer points into the text. */
class HostileTextTest {

  private static final Instant NOW = Instant.parse("2026-01-23T00:00:00Z");
  private static final List<Language> LANGUAGES =
      List.of(Language.ZH_HANS, Language.ZH_HANT, Language.EN, Language.JA, Language.UND);
  private static final Segmenter SEGMENTER = LexiconSegmenter.of(Lexicon.general());

  static Stream<String> texts() {
    return Stream.of(
        "",
        " ",
        "a",
        "亿",
        "5",
        "半",
        "第",
        "$",
        "\uD83D",
        "\uDE00abc\uD83D",
        "😀🎉👨‍👩‍👧",
        "שלום עולם 5 שקלים",
        "مرحبا ٣٤ 5٪ بالعالم",
        "NVIDIA BEATS ESTIMATES; REVENUE UP 22% TO $57 BILLION, SAYS CEO",
        "<p>营收60亿元</p><br/>&nbsp;&#39;x&#39;",
        "1.2.3.4.5.6 :: 00:00:00 -- 1/2/3/4 -5- ,,1,,2,,",
        "第第第一一一十十百百千千万万亿亿",
        "99999999999999999999999999999999 万亿亿亿",
        "0元 0% 0.0 亿 00000",
        "2026年13月45日 0月0日 9999年99月 2月30日",
        "上上上周周周周日 下下下个个月月底底",
        "last last next next 999999 years ago in 999999 weeks",
        "$$$5bn-$$6 between and to from 5 to to 6",
        "“”「」『』\"\"«»‘’",
        "\u0000\u0001\u202E\u200B",
        "İıſKÅ",
        "十十十成成倍倍半半年半半个个半月");
  }

  @ParameterizedTest
  @MethodSource("texts")
  void answersAnything(String text) {
    readAll(text);
  }

  @Test
  void answersRandomPiecesOfItsOwnVocabulary() {
    String[] pieces = {
      "5", "3.2", "1,000", "万", "亿", "元", "$", "%", "年", "月", "日", "第", "季度", "半", "个", "成", "倍",
      "翻", "番", "至", "-", "to", " ", "billion", "last", "Friday", "Q", "上", "周", "一", "两", "多", "余",
      "近", "超", "“", "”", "说", "said", "\n", ".", "，", "A", "gpt-", "B", "half", "of", "人", "百分之",
      "分之", "ago", "in", "FY", "\uD800", "¥", "May", "from", "每", "/", "token", "+", "#", "个百分点"
    };
    Random random = new Random(42);
    for (int round = 0; round < 1500; round++) {
      StringBuilder text = new StringBuilder();
      int length = 1 + random.nextInt(14);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      readAll(text.toString(), round % 2 == 0 ? Language.ZH_HANS : Language.EN);
    }
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void getsThroughOneThingRepeated(String piece) {
    String text = piece.repeat(50_000 / piece.length());

    readAll(text, Language.ZH_HANS);
  }

  static Stream<String> repeated() {
    return Stream.of(
        "a",
        "一",
        "9",
        "亿",
        "$",
        "\"",
        "“",
        "-a1",
        "a-",
        "1-",
        "说",
        "said ",
        "5元到",
        "U.S.",
        "。",
        "\n",
        "😀",
        "\uD800",
        "x1.",
        "上",
        "年",
        "第",
        " ",
        "5 ",
        "In 5 ",
        "‘",
        "9,999,",
        "y",
        "1,",
        "$1 $1 ",
        "May ",
        "Jan 1 ",
        "GPT-5.2 ",
        "<p>",
        "A.",
        "《",
        "“x” Jane Doe said ",
        "“x”她告诉",
        "it grew in 5 years ",
        "one in ",
        "上下文10K",
        "六成五",
        "次年3月",
        "-fold ",
        "1/3");
  }

  private static void readAll(String text) {
    for (Language language : LANGUAGES) {
      readAll(text, language);
    }
  }

  private static void readAll(String text, Language language) {
    assertThat(LanguageDetector.create().detect(text, language).confidence()).isBetween(0.0, 1.0);
    int end = 0;
    for (Token token : SEGMENTER.segment(text, language)) {
      // Pairs of unknown characters overlap by one.
      boolean inOrder = token.start() >= end - 1 && token.end() > token.start();
      if (!inOrder || token.end() > text.length()) {
        throw new AssertionError(token + " after " + end);
      }
      end = token.end();
    }
    TextSpan before = new TextSpan(0, 0);
    for (TextSpan sentence : Sentences.of(text, language)) {
      before = follows(before, sentence, text);
    }
    before = new TextSpan(0, 0);
    for (Quantity quantity : Quantities.find(text, language)) {
      before = follows(before, quantity.span(), text);
      if (quantity.high().map(high -> high.compareTo(quantity.value()) < 0).orElse(false)) {
        throw new AssertionError(quantity);
      }
    }
    before = new TextSpan(0, 0);
    for (DateMention date : Dates.find(text, language, NOW, ZoneOffset.UTC)) {
      before = follows(before, date.span(), text);
    }
    before = new TextSpan(0, 0);
    for (Quote quote : Quotes.find(text, language)) {
      before = follows(before, quote.span(), text);
    }
    assertThat(Normalizer.foldInPlace(text)).hasSameSizeAs(text);
    Normalizer.fold(text);
    Normalizer.clean(text);
  }

  private static TextSpan follows(TextSpan before, TextSpan span, String text) {
    if (span.start() < before.end() || span.end() > text.length() || span.length() == 0) {
      throw new AssertionError(span + " after " + before + " in a text of " + text.length());
    }
    return span;
  }
}
