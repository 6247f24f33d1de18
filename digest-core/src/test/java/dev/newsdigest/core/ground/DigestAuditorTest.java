package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.ANALYZER;
import static dev.newsdigest.core.ground.GroundFixtures.article;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DigestAuditorTest {

  private static final String PAGE =
      """
      # 2026-03-10 US AI News Summary

      ## Overview

      - Total articles: 12

      ## Key Highlights

      It was a lively day. Nvidia opened a laboratory in Zurich [3]. DeepSeek released Kimi K2 for free [4]. \
      Start-up Veltrio raised $90 million in a Series B [5]. Intel cut 400 jobs in Ireland.

      ## Business Focus

      Funding:

      ### Other

      Veltrio's Series B of $19 million will pay for a plant in Ohio [5]. Adobe bought a font library [44].

      ## Technology Focus

      Among the Chinese model makers, Cohere showed a translation model [7]. With Lumora, \
      Samsung enters home robots [8]. Sony introduced Lumora, a robot for the home [8].
      """;

  private final DigestAuditor auditor = DigestAuditor.of(ANALYZER, ANALYZER.knowledge());

  @Test
  void findsWhatCanBeSeenOnThePage() {
    List<AuditFinding> findings = auditor.audit(PAGE);

    assertThat(findings)
        .extracting(AuditFinding::code)
        .contains(
            AuditCode.UNCITED_CLAIM,
            AuditCode.CITATION_OUT_OF_RANGE,
            AuditCode.EMPTY_SECTION,
            AuditCode.WRONG_OWNER,
            AuditCode.TWO_VALUES,
            AuditCode.TWO_OWNERS,
            AuditCode.WRONG_REGION);
    assertThat(findings)
        .filteredOn(f -> f.code() == AuditCode.EMPTY_SECTION)
        .extracting(f -> f.places().get(0).text())
        .containsExactly("Funding");
  }

  @Test
  void pointsAtTheWordsInThePage() {
    for (AuditFinding finding : auditor.audit(PAGE)) {
      for (AuditPlace place : finding.places()) {
        assertThat(PAGE).contains(place.text());
        if (finding.code() != AuditCode.EMPTY_SECTION) {
          assertThat(place.span().of(PAGE)).isEqualTo(place.text());
        }
      }
    }
  }

  @Test
  void leavesAFaultlessPageAlone() {
    String page =
        """
        # 2026-03-10 中国 AI 资讯摘要

        ## 概览

        - 文章总数：9

        ## 今日要点

        今天的消息不多。英伟达在苏黎世开设实验室[3]。小米发布新款眼镜[4]。

        ## 技术动态

        ### 芯片

        英特尔在爱尔兰裁员 400 人[5]。
        """;

    assertThat(auditor.audit(page)).isEmpty();
  }

  @Test
  void tellsAStoryToldTwice() {
    String page =
        """
        ## Key Highlights

        Qualcomm is buying Arduino [2].

        ## Business Focus

        The maker of Snapdragon takes over Arduino [2].
        """;

    assertThat(auditor.audit(page))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.code()).isEqualTo(AuditCode.RETOLD_STORY);
              assertThat(f.places())
                  .extracting(AuditPlace::section)
                  .containsExactly("Key Highlights", "Business Focus");
            });
  }

  @Test
  void checksSentencesAgainstTheArticles() {
    String page = "## News\n\nNvidia bought Arm for €40 billion [1]. Intel cut 400 jobs [2].\n";

    List<AuditFinding> findings =
        auditor.audit(
            page,
            List.of(
                article("a", "Nvidia buys Arm for $40 billion"),
                article("b", "Intel cuts 400 jobs in Ireland")));

    assertThat(findings)
        .singleElement()
        .extracting(AuditFinding::code)
        .isEqualTo(AuditCode.WRONG_QUANTITY);
  }

  @Test
  void readsHostilePages() {
    assertThat(auditor.audit("")).isEmpty();
    assertThat(auditor.audit("[1][99999999999999999999][0] ".repeat(500)))
        .extracting(AuditFinding::code)
        .containsOnly(AuditCode.CITATION_OUT_OF_RANGE);
    assertThat(auditor.audit("# \n## \n###\n**:**\n- \n1. \n[[[1]]]]"))
        .extracting(AuditFinding::code)
        .doesNotContain(AuditCode.RETOLD_STORY, AuditCode.UNCITED_CLAIM);
  }
}
