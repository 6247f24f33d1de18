package dev.newsdigest.core.keyword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeywordExtractorTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private final KeywordExtractor extractor = KeywordExtractor.builtIn();

  private static final String BATTERIES =
      "Sodium-ion batteries replace lithium with cheap salt. The new cathode material survives four"
          + " thousand cycles, the engineers report. Sodium-ion batteries lose less capacity in the"
          + " cold, and the cathode material needs no cobalt. A pilot line for grid storage opens in"
          + " spring, and grid storage is where sodium-ion batteries should pay off first.";

  private static final String BRIDGES =
      "桥梁健康监测依靠大量传感器。研究团队提出一种振动信号去噪算法,用于桥梁健康监测中的裂缝识别。"
          + "试验表明,振动信号经过去噪后,裂缝识别的准确率明显提高。该算法已在三座斜拉桥上部署。";

  private List<Keyword> keywords(String title, String text, int limit) {
    Article article =
        Article.builder(URI.create("https://example.org/1"), title, Source.named("Example"))
            .text(text)
            .build();
    return extractor.extract(ANALYZER.analyze(article), limit);
  }

  private List<String> texts(String title, String text, int limit) {
    return keywords(title, text, limit).stream()
        .map(keyword -> keyword.text().toLowerCase(Locale.ROOT))
        .toList();
  }

  @Test
  void findsTheNounPhrasesOfAnEnglishText() {
    assertThat(texts("", BATTERIES, 5))
        .contains("sodium-ion batteries", "grid storage", "cathode material");
  }

  @Test
  void findsTheCompoundsOfAChineseText() {
    assertThat(texts("", BRIDGES, 6)).contains("桥梁健康监测", "裂缝识别", "振动信号");
  }

  @Test
  void keepsKnownNamesAndTermsWhole() {
    assertThat(texts("月之暗面发布新的大语言模型", "月之暗面称,该大语言模型擅长长文本。", 5)).contains("月之暗面", "大语言模型");
    assertThat(
            texts("Hugging Face hosts more large language models", "Hugging Face grew again.", 5))
        .contains("hugging face", "large language models");
  }

  @Test
  void namesOfOneEntityAreOneKeyword() {
    List<String> found = texts("英伟达财报超预期", "NVIDIA 的数据中心业务增长。英伟达预计需求持续。NVIDIA 股价走高。", 8);
    assertThat(found.stream().filter(List.of("英伟达", "nvidia")::contains)).hasSize(1);
  }

  @Test
  void partsOfChosenPhrasesComeAfterAllElse() {
    List<String> found = texts("", BATTERIES, 5);
    assertThat(found).doesNotContain("sodium-ion", "grid", "storage", "cathode");
  }

  @Test
  void stopWordsAndNumbersAreNoKeywords() {
    assertThat(texts("", BATTERIES, 15)).doesNotContain("the", "four", "and", "in", "thousand");
    assertThat(texts("", BRIDGES, 15)).doesNotContain("一种", "的", "该", "提出");
  }

  @Test
  void givesAtMostTheLimitBestFirstAndNoneTwice() {
    List<Keyword> found = keywords("", BATTERIES, 4);
    assertThat(found).hasSize(4);
    assertThat(texts("", BATTERIES, 30)).doesNotHaveDuplicates();
  }

  @Test
  void scoresNeverRiseDownTheList() {
    for (String text : List.of(BATTERIES, BRIDGES)) {
      assertThat(keywords("", text, 30))
          .hasSizeGreaterThan(8)
          .isSortedAccordingTo(Comparator.comparingDouble(Keyword::score).reversed());
    }
  }

  @Test
  void inAStoryLongWordsSayMoreThanShortOnes() {
    String story =
        "Maria told the mayor she would rebuild the lighthouse. Her brother Tomas said the vat of"
            + " paint was his, and he told Maria that the lighthouse leaked. They said the mayor"
            + " knew of the vat. She told Tomas to wait, and he said he would paint the lighthouse"
            + " himself, vat or no vat. Maria said the mayor laughed at him and at his lighthouse.";
    List<String> found = texts("", story, 15);
    assertThat(found.indexOf("lighthouse")).isBetween(0, 1);
    assertThat(found).contains("vat");
    assertThat(found.indexOf("vat")).isGreaterThan(found.indexOf("lighthouse"));
  }

  @Test
  void wordsThatJudgeAreNoPartOfATerm() {
    String text =
        "A suitable drainage plan keeps the tunnel dry. The engineers compare various pump"
            + " schedules, and an important groundwater model predicts the inflow.";
    assertThat(texts("", text, 12))
        .contains("drainage plan", "pump schedules", "groundwater model")
        .doesNotContain("suitable drainage plan", "various pump schedules");
  }

  @Test
  void aWordTheListCutsIsMendedWhereItComesBack() {
    String text = "克拉他汀片每日一次。患者服用克拉他汀后血脂下降,克拉他汀的用量需要控制,医生说克拉他汀较为安全。";
    assertThat(texts("", text, 4)).anyMatch(found -> found.startsWith("克拉他汀"));
  }

  @Test
  void aDoerAndTheDeedAreNoPhrase() {
    assertThat(texts("", "英伟达收购一家芯片公司。英伟达收购的芯片公司做光互连。", 10))
        .contains("英伟达")
        .doesNotContain("英伟达收购");
  }

  @Test
  void withoutWordClassesOnlyWhatComesBackIsAPhrase() {
    String italian =
        "La nuova fabbrica di batterie nasce vicino al porto. La fabbrica di batterie costa molto, e"
            + " le celle solari coprono il tetto. Le celle solari arrivano dalla Spagna.";
    assertThat(texts("", italian, 8))
        .contains("celle solari")
        .noneMatch(found -> found.split(" ").length > 3);
  }

  @Test
  void theSameTextGivesTheSameKeywords() {
    assertThat(keywords("", BATTERIES, 15)).isEqualTo(keywords("", BATTERIES, 15));
  }

  @Test
  void otherLanguagesDegradeToWordsThatMatter() {
    String german =
        "Die Windräder vor der Küste liefern Strom für die Stadt. Windräder brauchen Wartung, und"
            + " die Wartung der Windräder auf See ist teuer.";
    assertThat(texts("", german, 5)).anyMatch(text -> text.contains("windräder"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a",
        "的",
        "😀😀😀",
        "\uD800\uDC00\uD800",
        "123 456",
        "<p></p>",
        "مرحبا بالعالم",
        "ALL CAPS AND NOTHING ELSE",
        "。。。",
        "--- --- ---"
      })
  void anyTextHasAnAnswer(String text) {
    assertThat(keywords(text, text, 5)).hasSizeLessThanOrEqualTo(5);
  }

  @Test
  void aVeryLongTextStaysBounded() {
    String text = BATTERIES.repeat(15_000);
    assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> assertThat(keywords("", text, 5)).hasSize(5));
  }
}
