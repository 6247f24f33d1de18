package dev.newsdigest.llm.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InventedNamesTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final List<AnalyzedArticle> CITED =
      List.of(
          ANALYZER.analyze(
              Article.builder(
                      URI.create("https://news.example/1"),
                      "Nvidia and LG expand their work on robots",
                      Source.named("Morning Wire"))
                  .text("Nvidia will sell chips to LG. ChatGPT was not mentioned at the fair.")
                  .build()));

  private static AnalyzedText claim(String text) {
    Language language =
        text.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH_HANS : Language.EN;
    return ANALYZER.analyze(text, language, null);
  }

  private static Optional<String> untold(String text) {
    return UntoldNames.missing(claim(text), CITED, ANALYZER.knowledge());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nvidia and Samsung expand their work on robots|Samsung",
        "英特尔将向LG出售芯片|英特尔",
        "Nvidia and LG expand their work on Gemini|Gemini"
      })
  void findsNamesNoCitedArticleHas(String text, String name) {
    assertThat(untold(text)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Nvidia and LG expand their work on robots in Germany",
        "英伟达与LG扩大机器人合作",
        "OpenAI's ChatGPT was not mentioned at the fair"
      })
  void knowsNamesInBothLanguagesAndMakersByTheirProducts(String text) {
    assertThat(untold(text)).isEmpty();
  }

  @Test
  void findsANameThatStandsInAnothersPlace() {
    assertThat(DoubledNames.find(claim("LG and LG expand their work on robots"), CITED))
        .contains("LG");
    assertThat(DoubledNames.find(claim("Nvidia and LG expand their work on robots"), CITED))
        .isEmpty();
    assertThat(DoubledNames.find(claim("LG buys chips. LG builds robots."), CITED)).isEmpty();
  }
}
