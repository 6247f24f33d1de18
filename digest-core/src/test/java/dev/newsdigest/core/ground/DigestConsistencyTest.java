package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.ANALYZER;
import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.ground.DigestConsistency.Inconsistency;
import dev.newsdigest.core.topic.SectionId;
import java.util.List;
import org.junit.jupiter.api.Test;

class DigestConsistencyTest {

  private final DigestConsistency consistency =
      DigestConsistency.of(ANALYZER, ANALYZER.knowledge());

  @Test
  void findsOneThingWithTwoMakers() {
    List<Inconsistency> found =
        consistency.check(
            List.of(
                claim("Sony introduced Lumora, a robot for the home.", SectionId.HIGHLIGHTS, "a"),
                claim("Samsung's Lumora robot costs $900.", SectionId.TECHNOLOGY, "b")));

    assertThat(found).extracting(Inconsistency::code).contains(AuditCode.TWO_OWNERS);
    assertThat(found.get(0).claims()).hasSize(2);
  }

  @Test
  void findsAStoryInTwoSections() {
    List<Inconsistency> found =
        consistency.check(
            List.of(
                claim("Adobe acquired Figma.", SectionId.HIGHLIGHTS, "a"),
                claim("Figma now belongs to Adobe.", SectionId.BUSINESS, "a")));

    assertThat(found).extracting(Inconsistency::code).containsExactly(AuditCode.RETOLD_STORY);
  }

  @Test
  void acceptsTwoStoriesOfOneFirm() {
    List<Inconsistency> found =
        consistency.check(
            List.of(
                claim("Adobe acquired a font library.", SectionId.HIGHLIGHTS, "a"),
                claim("Adobe reported revenue of $6 billion.", SectionId.BUSINESS, "b")));

    assertThat(found).isEmpty();
  }

  @Test
  void findsOneMeasureWithTwoFigures() {
    assertThat(twoValues("Adobe raised $420 million.", "Adobe's round brought in $240 million."))
        .hasSize(1);
    assertThat(twoValues("百度第二季度营收为310亿元。", "百度第二季度营收达到250亿元。")).hasSize(1);
    assertThat(twoValues("Adobe raised $6 billion in fresh funds.", "Adobe raised ¥6 billion."))
        .hasSize(1);
  }

  @Test
  void acceptsFiguresOfTwoMeasuresTimesOrOwners() {
    assertThat(twoValues("Adobe's revenue was $5 billion.", "Adobe's profit was $2 billion."))
        .isEmpty();
    assertThat(
            twoValues(
                "Adobe's revenue was $5 billion in 2024.",
                "Adobe's revenue was $6 billion in 2025."))
        .isEmpty();
    assertThat(twoValues("Adobe's revenue was $5 billion.", "Samsung's revenue was $60 billion."))
        .isEmpty();
    assertThat(
            twoValues(
                "Figma raised $30 million in a Series A.", "Figma raised $90 million in Series B."))
        .isEmpty();
    assertThat(twoValues("Adobe is worth $74 billion.", "Adobe is not worth $1 trillion."))
        .isEmpty();
    assertThat(twoValues("Adobe raised over $400 million.", "Adobe raised $420 million."))
        .isEmpty();
    assertThat(twoValues("百度首轮融资拟募集500亿元。", "百度首轮融资拟募集70亿美元。")).isEmpty();
  }

  private List<Inconsistency> twoValues(String one, String other) {
    return consistency
        .check(
            List.of(claim(one, SectionId.HIGHLIGHTS, "a"), claim(other, SectionId.HIGHLIGHTS, "a")))
        .stream()
        .filter(found -> found.code() == AuditCode.TWO_VALUES)
        .toList();
  }

  @Test
  void withholdsTheLaterOfTwoMakersAndCountsIt() {
    List<CheckedClaim> claims =
        List.of(
            checked("Sony introduced Lumora, a robot for the home.", SectionId.HIGHLIGHTS, "a"),
            checked("Samsung's Lumora robot costs $900.", SectionId.TECHNOLOGY, "b"),
            checked("Adobe bought a font library.", SectionId.TECHNOLOGY, "c"));

    RepairResult settled = consistency.settle(claims);

    assertThat(settled.claims()).containsExactly(claims.get(0), claims.get(2));
    assertThat(settled.withheld()).containsEntry("TWO_OWNERS", 1);
  }

  @Test
  void leavesNoSectionEmpty() {
    List<CheckedClaim> claims =
        List.of(
            checked("Sony introduced Lumora, a robot for the home.", SectionId.HIGHLIGHTS, "a"),
            checked("Samsung's Lumora robot costs $900.", SectionId.TECHNOLOGY, "b"));

    RepairResult settled = consistency.settle(claims);

    assertThat(settled.claims()).isEqualTo(claims);
    assertThat(settled.withheld()).isEmpty();
  }

  @Test
  void printsWhatDoesNotClashAsItIs() {
    List<CheckedClaim> claims =
        List.of(
            checked("Adobe bought a font library.", SectionId.HIGHLIGHTS, "a"),
            checked("Adobe reported revenue of $6 billion.", SectionId.BUSINESS, "b"));

    assertThat(consistency.settle(claims).claims()).isEqualTo(claims);
  }

  @Test
  void leavesWhatAClaimAloneSaysAgainstTheKnowledgeBase() {
    List<CheckedClaim> claims =
        List.of(
            checked("Adobe bought a font library.", SectionId.BUSINESS, "a"),
            checked("DeepSeek launched ChatGPT for schools.", SectionId.BUSINESS, "b"));

    assertThat(consistency.check(claims.stream().map(CheckedClaim::claim).toList()))
        .extracting(Inconsistency::code)
        .contains(AuditCode.WRONG_OWNER);
    assertThat(consistency.settle(claims).claims()).isEqualTo(claims);
  }

  private static CheckedClaim checked(String text, SectionId section, String cites) {
    return new CheckedClaim(
        claim(text, section, cites),
        new CheckResult(Verdict.SUPPORTED, 1, List.of(), List.of(), List.of()));
  }

  private static Claim claim(String text, SectionId section, String cites) {
    return Claim.of(
        text, Language.EN, section, null, List.of(new ArticleId(cites)), List.of(), "extractive");
  }
}
