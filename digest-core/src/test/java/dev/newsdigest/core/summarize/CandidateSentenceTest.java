package dev.newsdigest.core.summarize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.text.TextSpan;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateSentenceTest {

  private static CandidateSentence summary(String sentence) {
    AnalyzedArticle article =
        Stages.analyzed(NewsDay.us("a", "Harbor Wire", 1, "Fernhill opens its app", sentence));
    AnalyzedText text = article.field(ArticleField.SUMMARY).orElseThrow();
    return CandidateSentence.of(
        article, ArticleField.SUMMARY, text, new TextSpan(0, text.text().length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fernhill launched its app in July 2023 to compete with Corvin. | true",
        "Fernhill was founded in 2019 by two robot makers. | true",
        "Fernhill, founded in 2019, opens its app to everybody on Tuesday. | false",
        "Fernhill opens its app to everybody on April 14. | false",
        "Fernhill plans a plant in Ohio for 2028. | false",
        "Fernhill opens its app to everybody. | false",
      })
  void whatLiesWellBeforeTheNewsIsBackground(String sentence, boolean background) {
    assertThat(summary(sentence).isBackground()).isEqualTo(background);
  }

  @Test
  void anUnknownNameWithALargeSumTellsTheSame() {
    CandidateSentence deal =
        summary("Quillstone, which sells trips through agents, raised a $60M Series D.");
    assertThat(deal.saysTheSameAs(summary("Travel startup Quillstone is a unicorn with $60M.")))
        .isTrue();
    assertThat(deal.saysTheSameAs(summary("Travel startup Quillstone hires 60 agents."))).isFalse();
    assertThat(deal.saysTheSameAs(summary("Travel startup Hartwell is a unicorn with $60M.")))
        .isFalse();
  }

  @Test
  void aHeadlineTellsTheStoryBeforeItsBackground() {
    AnalyzedArticle article =
        summary("Fernhill launched its app in July 2023 to compete with Corvin.").article();
    RankedStory blank = Stages.request(List.of(article.article()), Region.US).stories().get(0);
    assertThat(new SentencePicker(Language.EN).best(blank, Map.of()))
        .map(CandidateSentence::words)
        .contains("Fernhill opens its app");
  }
}
