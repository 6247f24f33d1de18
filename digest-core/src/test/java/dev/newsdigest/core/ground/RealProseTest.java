package dev.newsdigest.core.ground;

import static dev.newsdigest.core.ground.GroundFixtures.ANALYZER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How news speaks of things beside their makers, and how a linked page is read. */
class RealProseTest {

  private final DigestAuditor auditor = DigestAuditor.of(ANALYZER, ANALYZER.knowledge());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Slack launches a new Claude integration for its sales teams [1].",
        "Dropbox released a ChatGPT plugin for shared folders [1].",
        "Samsung released a Claude-powered mailbox [1].",
        "Spotify launched a feature that helps people move from iPhone to other phones [1].",
        "华为云首发上线 Claude 5 模型 [1]。",
        "小米推出基于安卓的车机系统 [1]。",
        "百度智能云开发平台 Claude 系列模型降价 [1]。",
        "丰田 Gemini 车载助手进入巴西市场 [1]。",
        "小米推出 Kubernetes 智能排障工作流 [1]。",
        "索尼发布 Gemini 330系列双目相机 [1]。",
        "美国公司开始给 Qwen 充值 [1]。",
        "中国企业纷纷向英伟达下单 [1]。",
        "新规对中国企业意味着什么？ - New York Times [1]",
      })
  void seesNoWrongMakerOrCountryInOrdinaryProse(String sentence) {
    assertThat(codes("## News\n\n- " + sentence))
        .doesNotContain(AuditCode.WRONG_OWNER, AuditCode.WRONG_REGION, AuditCode.TWO_OWNERS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft released Claude with a larger context window [1].",
        "Samsung's new Gemini model answers in seconds [1].",
        "小米推出 Claude，售价不变 [1]。",
        "百度旗下的 Gemini 更新了语音 [1]。",
      })
  void stillFindsAWrongMaker(String sentence) {
    assertThat(codes("## News\n\n- " + sentence)).contains(AuditCode.WRONG_OWNER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chinese model makers, Mistral among them, cut prices [1].",
        "American chip designers such as Cambricon raised prices [1].",
        "美国公司如百度、谷歌都在招人 [1]。",
      })
  void stillFindsABodyCountedAmongThoseOfAnotherCountry(String sentence) {
    assertThat(codes("## News\n\n- " + sentence)).contains(AuditCode.WRONG_REGION);
  }

  @Test
  void readsLinkedCitationsBehindTheFullStop() {
    String page =
        "## News\n\nAdobe acquired Figma for $20 billion. [[1]](#a-1) Canva raised $800 million."
            + " [[2]](#a-2)\n";

    assertThat(codes(page)).doesNotContain(AuditCode.UNCITED_CLAIM);
  }

  @Test
  void takesNeitherTablesNorListsOfReferencesForStatements() {
    String page =
        "## News\n\n| First | Adobe acquired Figma for $20 billion. |\n|---|---|\n\n"
            + "- Adobe acquired Figma for $20 billion. [[1]](#a-1)\n\n"
            + "## References\n\n- [1] Adobe acquired Figma for $20 billion — Example Daily\n";

    assertThat(codes(page)).isEmpty();
  }

  @Test
  void tellsTheCitationsOfTwoEditionsOnOnePageApart() {
    String page =
        "# Digest\n\n## East\n\n### Overview\n\n- Total articles: 2\n\n### Highlights\n\n"
            + "- Adobe hired a painter. [1]\n\n## West\n\n### Overview\n\n- Total articles: 2\n\n"
            + "### Deals\n\n- Adobe reported revenue of $6 billion. [1]\n";

    assertThat(codes(page)).isEmpty();
  }

  @Test
  void letsEveryEditionTellAStory() {
    String page =
        "# Digest\n\n## East\n\n### Overview\n\n- Total articles: 2\n- Tags: Adobe · IPO · Figma\n\n"
            + "### Deals\n\n- Adobe acquired Figma. [1]\n\n## West\n\n### Overview\n\n"
            + "- Total articles: 2\n\n### Deals\n\n- Adobe acquired Figma. [1]\n";

    assertThat(codes(page)).isEmpty();
  }

  @Test
  void findsAStoryRetoldInASectionBelowAnEditionsHeading() {
    String page =
        "# Digest\n\n## East\n\n### Overview\n\n- Total articles: 2\n\n### Highlights\n\n"
            + "- Adobe acquired Figma. [1]\n\n### Deals\n\n- Figma now belongs to Adobe. [1]\n";

    assertThat(codes(page)).containsExactly(AuditCode.RETOLD_STORY);
  }

  @Test
  void tellsTwoStoriesOfOneThingApart() {
    String page =
        "## Highlights\n\n- Claude 支持 Apple Intelligence 框架 [1]。\n\n"
            + "## Technology\n\n- 苹果发布第三代 Apple Intelligence [2]。\n";

    assertThat(codes(page)).doesNotContain(AuditCode.RETOLD_STORY);
  }

  private List<AuditCode> codes(String page) {
    return auditor.audit(page).stream().map(AuditFinding::code).toList();
  }
}
