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

  private static Claim claim(String text, SectionId section, String cites) {
    return Claim.of(
        text, Language.EN, section, null, List.of(new ArticleId(cites)), List.of(), "extractive");
  }
}
