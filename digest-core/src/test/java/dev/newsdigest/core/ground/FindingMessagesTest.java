package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.article;
import static dev.newsdigest.core.ground.GroundFixtures.request;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person reads. */
class FindingMessagesTest {

  @Test
  void tellsInTheArticlesWordsWhoDidIt() {
    assertThat(against("Amazon acquired Figma.", "Adobe acquires design firm Figma"))
        .contains(
            "the article says this of \"Adobe\", not of \"Amazon\": "
                + "\"Adobe acquires design firm Figma\"");
    assertThat(against("亚马逊收购了菲格玛公司。", "Adobe sues Amazon over patents"))
        .noneMatch(message -> message.contains("?") || message.contains("sue Amazon"));
  }

  @Test
  void tellsInTheArticlesWordsThatRolesChangedPlaces() {
    assertThat(against("Nvidia sued Intel.", "Intel sues Nvidia over chip patents"))
        .contains(
            "who did it and to whom it was done changed places; "
                + "the article says \"Intel sues Nvidia over chip patents\"");
  }

  @Test
  void tellsPlansAndContrariesInPlainWords() {
    assertThat(against("Adobe has acquired Figma.", "Adobe plans to acquire Figma"))
        .anyMatch(
            message ->
                message.startsWith("the claim tells it as a fact, the article as a plan: \"Adobe"));
  }

  @Test
  void namesTheMakerAndNotItsId() {
    assertThat(against("OpenAI's Kimi answers faster.", "Kimi answers faster"))
        .contains("Kimi belongs to Moonshot AI, not to OpenAI");
  }

  @Test
  void keepsQuietAboutCountriesAndGeneralTerms() {
    assertThat(against("In China, Adobe raised $6 billion for AI.", "Adobe raised $6 billion"))
        .isEmpty();
  }

  @Test
  void cutsLongSentencesAtAWord() {
    String title = "Intel sues Nvidia over chip patents " + "and many other things ".repeat(20);

    assertThat(against("Nvidia sued Intel.", title))
        .isNotEmpty()
        .allMatch(message -> message.length() < 220);
  }

  private static List<String> against(String claim, String title) {
    return ClaimGrounding.standard()
        .check(request(claim, List.of(article("a", title)), List.of()))
        .findings()
        .stream()
        .filter(finding -> finding.verdict() != Verdict.SUPPORTED)
        .map(Finding::message)
        .toList();
  }
}
