package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.ANALYZER;
import static dev.newsdigest.core.ground.GroundFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.topic.SectionId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClaimRepairTest {

  private final List<AnalyzedArticle> articles =
      List.of(
          article("a", "Canva raises $800 million at a $40 billion valuation"),
          article("b", "Google opens data centre in Norway"));
  private final ClaimRepair repair =
      ClaimRepair.of(ClaimGrounding.standard(), ANALYZER, ANALYZER.knowledge());

  @Test
  void keepsWhatHoldsAndGivesItEvidence() {
    RepairResult result =
        repair.repair(List.of(claim("Canva raised $800 million.", "a")), articles);

    assertThat(result.claims()).hasSize(1);
    assertThat(result.claims().get(0).claim().evidence()).isNotEmpty();
    assertThat(result.repaired()).isEmpty();
    assertThat(result.withheld()).isEmpty();
  }

  @Test
  void withholdsAClaimWhoseCheckFailsAndKeepsTheOthers() {
    ClaimChecker fussy =
        request -> {
          if (request.claim().text().contains("Norway")) {
            throw new IllegalStateException("no map at hand");
          }
          return List.of();
        };
    RepairResult result =
        ClaimRepair.of(ClaimGrounding.standard().and(fussy), ANALYZER, ANALYZER.knowledge())
            .repair(
                List.of(
                    claim("Google opens data centre in Norway.", "b"),
                    claim("Canva raised $800 million.", "a")),
                articles);

    assertThat(result.claims()).hasSize(1);
    assertThat(result.withheld()).containsEntry(ClaimRepair.CHECK_FAILED, 1);
  }

  @Test
  void citesTheArticleThatCarriesIt() {
    RepairResult result =
        repair.repair(List.of(claim("Canva raised $800 million.", "b")), articles);

    assertThat(result.claims().get(0).claim().citations()).containsExactly(new ArticleId("a"));
    assertThat(result.repaired()).containsEntry("MISCITED", 1);
  }

  @Test
  void takesAnExtractedSentenceInPlaceOfWhatFails() {
    Claim extracted = claim("Canva raises $800 million at a $40 billion valuation.", "a");
    RepairResult result =
        repair
            .replacingWith(claim -> Optional.of(extracted))
            .repair(List.of(claim("Canva raised €800 million.", "a")), articles);

    assertThat(result.claims()).extracting(c -> c.claim().text()).containsExactly(extracted.text());
  }

  @Test
  void dropsAndCountsWhatCannotBeMended() {
    RepairResult result =
        repair.repair(
            List.of(
                claim("Canva raised €800 million.", "a"),
                claim("Google opened a data centre in Norway.", "b"),
                claim("Something happened somewhere.", "missing")),
            articles);

    assertThat(result.claims()).hasSize(1);
    assertThat(result.withheld())
        .containsEntry("WRONG_QUANTITY", 1)
        .containsEntry("UNSUPPORTED", 1);
  }

  private static Claim claim(String text, String cites) {
    return Claim.of(
        text,
        Language.EN,
        SectionId.HIGHLIGHTS,
        null,
        List.of(new ArticleId(cites)),
        List.of(),
        "llm:test");
  }
}
