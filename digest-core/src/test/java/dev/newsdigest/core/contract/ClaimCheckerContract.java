package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.ClaimChecker;
import dev.newsdigest.core.ground.Finding;
import dev.newsdigest.core.source.ArticleJson;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every {@link ClaimChecker} must hold to; a checker's test extends it. */
public abstract class ClaimCheckerContract {

  private static final Analyzer ANALYZER = Analyzer.create();

  /** The checker under test. */
  protected abstract ClaimChecker checker();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "[1][2][999999999]",
        "It is so.",
        "SUPPORTED",
        "Nvidia raised $5 billion on March 3, \"a record\", after it acquired Arm.",
        "英伟达以 400 亿美元收购 Arm，黄仁勋称“非常激动”。",
        "\uD800 \u202E broken \u0000 text \uFFFD",
      })
  void saysSomethingOfAnyClaim(String claim) {
    for (List<AnalyzedArticle> cited : articles()) {
      CheckRequest request = request(claim, cited);
      List<Finding> findings = checker().check(request);
      for (Finding finding : findings) {
        assertThat(finding.span().end()).isLessThanOrEqualTo(claim.length());
        assertThat(finding.weight()).isBetween(0.0, 1.0);
        assertThat(finding.code()).startsWith(finding.verdict().name());
        assertThat(finding.message()).isNotBlank();
        finding.evidence().ifPresent(e -> assertThat(e.quote()).hasSize(e.span().length()));
      }
    }
  }

  @Test
  void answersTheSameTwice() {
    CheckRequest request =
        request("Nvidia acquired Arm for $40 billion in 2025.", articles().get(1));
    assertThat(checker().check(request)).isEqualTo(checker().check(request));
  }

  @Test
  void staysBoundedOnLongClaims() {
    String claim =
        "Nvidia will not buy 12 of 400 firms, it \"says\" on May 3, because. ".repeat(80);
    CheckRequest request = request(claim, articles().get(1));
    org.junit.jupiter.api.Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> checker().check(request));
    assertThatCode(() -> checker().check(request("又".repeat(5_000), articles().get(2))))
        .doesNotThrowAnyException();
  }

  private static List<List<AnalyzedArticle>> articles() {
    AnalyzedArticle english =
        article("a", "Nvidia considers buying Arm for \\\"up to\\\" $40 billion, sources say");
    AnalyzedArticle chinese = article("b", "英伟达拟以400亿美元收购Arm，交易或于3月3日公布");
    AnalyzedArticle empty = article("c", "");
    return List.of(List.of(), List.of(english), List.of(chinese), List.of(empty, english, chinese));
  }

  private static AnalyzedArticle article(String id, String title) {
    String json =
        "{\"id\":\""
            + id
            + "\",\"title\":\""
            + title
            + "\",\"published\":\"2026-03-02T08:00:00Z\"}";
    return ANALYZER.analyze(ArticleJson.read(json));
  }

  private static CheckRequest request(String claim, List<AnalyzedArticle> cited) {
    return new CheckRequest(
        ANALYZER.analyze(claim, null, null), cited, List.of(), ANALYZER.knowledge());
  }
}
