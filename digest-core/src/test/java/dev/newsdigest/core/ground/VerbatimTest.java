package dev.newsdigest.core.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.text.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class VerbatimTest {

  private static CheckRequest request(String claim, String title, String summary) {
    AnalyzedArticle article = Stages.analyzed(NewsDay.us("v", "Harbor Wire", 1, title, summary));
    return new CheckRequest(
        Stages.analyzer().analyze(claim, Language.EN, NewsDay.NOW),
        List.of(article),
        List.of(),
        Stages.analyzer().knowledge());
  }

  @Test
  void findsAHeadlineThatGotAFullStop() {
    String title = "Corvin and Fernhill Clinic partner for a model of Fernhill's scans";

    CheckResult result = ClaimGrounding.standard().check(request(title + ".", title, "Nothing."));

    assertThat(result.isSupported()).isTrue();
    assertThat(result.support()).isEqualTo(1);
    assertThat(result.evidence()).extracting(Evidence::quote).containsExactly(title);
  }

  @Test
  void findsASentenceOfTheSummary() {
    assertThat(
            Verbatim.find(
                request(
                    "Fernhill raised $9 million.",
                    "Robots",
                    "It rained. Fernhill raised $9 million. Then it snowed.")))
        .isPresent();
  }

  @Test
  void findsAHeadlineWithoutItsByline() {
    assertThat(
            Verbatim.find(
                request(
                    "Fernhill raised $9 million.",
                    "Fernhill raised $9 million (Dana Ruiz/Harbor Wire)",
                    "")))
        .isPresent();
    assertThat(
            Verbatim.find(
                request("Fernhill raised $9 million.", "Fernhill raised $9 million too late", "")))
        .isEmpty();
  }

  @Test
  void aPartOfASentenceIsNotWhatItSays() {
    assertThat(
            Verbatim.find(
                request(
                    "Fernhill raised $9 million.",
                    "Robots",
                    "Corvin denied that Fernhill raised $9 million.")))
        .isEmpty();
  }

  @Test
  void aCheckOfTheCallersMayStillObject() {
    ClaimChecker strict =
        asked ->
            List.of(
                new Finding(
                    "STRICT", Verdict.UNSUPPORTED, 1, new TextSpan(0, 1), null, "not good enough"));

    CheckResult result =
        ClaimGrounding.standard()
            .and(strict)
            .check(request("Corvin opens a lab.", "Corvin opens a lab", "Nothing."));

    assertThat(result.verdict()).isEqualTo(Verdict.UNSUPPORTED);
  }
}
