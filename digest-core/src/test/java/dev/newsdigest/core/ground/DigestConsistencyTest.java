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
