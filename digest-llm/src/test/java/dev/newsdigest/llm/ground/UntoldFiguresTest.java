package dev.newsdigest.llm.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntoldFiguresTest {

  private static final Analyzer ANALYZER = Analyzer.create();
  private static final Instant PUBLISHED = Instant.parse("2026-01-23T01:00:00Z");
  private static final AnalyzedArticle ARTICLE =
      ANALYZER.analyze(
          Article.builder(
                  URI.create("https://news.example/1"),
                  "Initech ships Falcon 2.5 at the Robot Fair 2026",
                  Source.named("Morning Wire"))
              .text(
                  "Initech raised 1.2 billion yuan on Thursday and hired 1,500 people. It plans 3"
                      + " plants by 2028.")
              .published(PUBLISHED)
              .build());

  private static Optional<String> missing(String claim) {
    Language language =
        claim.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH_HANS : Language.EN;
    return UntoldFigures.missing(ANALYZER.analyze(claim, language, PUBLISHED), List.of(ARTICLE));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Initech ships Falcon 7.5|7.5",
        "Initech speaks at the Robot Fair 2027|2027",
        "Initech hired 4,501 people|4,501",
        "Initech plans plants by 6085|6085",
        "该公司融资36亿元|36",
        "该公司 80 后创始人|80"
      })
  void findsFiguresNoArticleHas(String claim, String figure) {
    assertThat(missing(claim)).contains(figure);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Initech ships Falcon 2.5 at the Robot Fair 2026",
        "Initech hired 1500 people",
        "该公司融资12亿元",
        "Initech raised money on January 22",
        "Initech plans plants by 2028",
        "Initech has 4 plans"
      })
  void letsFiguresPassThatAnArticleHasInWhateverForm(String claim) {
    assertThat(missing(claim)).isEmpty();
  }
}
