package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageExtractorTest {

  private final PageExtractor extractor = PageExtractor.create();

  private static ExtractedPage page(PageExtraction extraction) {
    assertThat(extraction).isInstanceOf(PageExtraction.Extracted.class);
    return ((PageExtraction.Extracted) extraction).page();
  }

  private static PageExtraction.Code code(PageExtraction extraction) {
    assertThat(extraction).isInstanceOf(PageExtraction.Failed.class);
    return ((PageExtraction.Failed) extraction).code();
  }

  @Test
  void readsTheBodyOfAChinesePortalPageAndNothingElse() {
    ExtractedPage page = page(extractor.extract(PageFixtures.portal("utf-8"), null));
    assertThat(page.text()).isEqualTo(String.join("\n\n", PageFixtures.ZH));
    assertThat(page.title()).isEqualTo("松果科技发布第三代端侧模型");
    assertThat(page.authors()).containsExactly("林舟");
    assertThat(page.published().orElseThrow()).hasToString("2026-01-23T09:30+08:00");
    assertThat(page.language()).isEqualTo(Language.ZH_HANS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "gbk", "gb18030"})
  void readsPagesInChineseCharsetsByTheirMetaTag(String label) {
    byte[] bytes = PageFixtures.portal(label).getBytes(Charset.forName("GB18030"));
    assertThat(page(extractor.extract(bytes, null, "text/html")).text())
        .contains(PageFixtures.ZH.get(1));
  }

  @Test
  void believesTheBytesWhereTheDeclaredCharsetIsWrong() {
    byte[] bytes = PageFixtures.portal("gbk").getBytes(StandardCharsets.UTF_8);
    ExtractedPage page = page(extractor.extract(bytes, null, "text/html; charset=gbk"));
    assertThat(page.text()).contains(PageFixtures.ZH.get(0));
    assertThat(page.warnings()).extracting(w -> w.code()).containsExactly("CHARSET_MISMATCH");
  }

  @Test
  void readsABlogPostWithoutItsCommentsCaptionsAndCalls() {
    ExtractedPage page = page(extractor.extract(PageFixtures.blog(), null));
    assertThat(page.text()).isEqualTo(String.join("\n\n", PageFixtures.EN));
    assertThat(page.title()).isEqualTo("Ferries learn the harbour");
    assertThat(page.authors()).contains("Ada Moor");
    assertThat(page.published().orElseThrow()).hasToString("2026-01-23T07:15+01:00");
    assertThat(page.canonicalUrl()).contains(URI.create("https://post.example/ferries"));
    assertThat(page.siteName()).contains("Harbour Post");
    assertThat(page.language()).isEqualTo(Language.EN);
  }

  @Test
  void takesTheTextFromJsonLdWhereThePageHasNone() {
    ExtractedPage page = page(extractor.extract(PageFixtures.jsonLdOnly(), null));
    assertThat(page.text()).isEqualTo(String.join("\n\n", PageFixtures.EN));
    assertThat(page.authors()).containsExactly("Ada Moor");
    assertThat(page.warnings()).extracting(w -> w.code()).containsExactly("TEXT_FROM_METADATA");
  }

  @Test
  void refusesAListOfHeadlines() {
    assertThat(code(extractor.extract(PageFixtures.list(), null)))
        .isEqualTo(PageExtraction.Code.NOT_AN_ARTICLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html><body><script>render()</script></body></html>",
        "<title>Just a moment...</title><body><p>Checking that you are no robot.</p>",
        "<title>App</title><body><p>You need to enable JavaScript to run this app.</p>",
        "<title>百度安全验证</title><body><p>网络不给力，请稍后重试</p>"
      })
  void refusesWallsShellsAndEmptyPages(String html) {
    assertThat(code(extractor.extract(html, null))).isEqualTo(PageExtraction.Code.NOT_AN_ARTICLE);
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] bytes = new byte[4000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31 % 7 == 0 ? 0 : i * 17);
    }
    assertThat(code(extractor.extract(bytes, null, "text/html")))
        .isEqualTo(PageExtraction.Code.CHARSET);
  }

  @Test
  void refusesAPageOverTheLimit() {
    assertThat(code(extractor.extract("x".repeat(PageExtractor.MAX_SIZE + 1), null)))
        .isEqualTo(PageExtraction.Code.LIMIT);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsAPageOfFiveMegabytes() {
    String filler =
        "<div class=\"ad\"><a href=\"/x\">An advertisement, ten words long, of no use"
            + " to anybody</a></div>";
    String html =
        PageFixtures.blog()
            .replace("<footer>", filler.repeat(4_900_000 / filler.length()) + "<footer>");
    assertThat(page(extractor.extract(html, null)).text())
        .isEqualTo(String.join("\n\n", PageFixtures.EN));
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void survivesDeepNesting() {
    String html =
        "<div>".repeat(100_000) + PageFixtures.paragraphs(PageFixtures.EN) + "</div>".repeat(100);
    assertThat(page(extractor.extract(html, null)).text()).contains(PageFixtures.EN.get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b><div></b>",
        "<i><div>",
        "<a><div>",
        "<p><b><i></p>",
        "<b class=%d></p><div>",
        "<table><b>"
      })
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void refusesTensOfThousandsOfFormattingTagsThatCrossOthers(String tags) {
    StringBuilder html = new StringBuilder(PageFixtures.paragraphs(PageFixtures.EN));
    for (int i = 0; i < 40_000; i++) {
      html.append(tags.replace("%d", Integer.toString(i)));
    }
    assertThat(code(extractor.extract(html.toString(), null))).isEqualTo(PageExtraction.Code.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<ruby><rt>", "<ul><li>", "<table><tr><td>", "<svg><g>", "<p>", "<x>", "<div>"})
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void refusesMoreTagsThanAPageHas(String tags) {
    String html = PageFixtures.paragraphs(PageFixtures.EN) + tags.repeat(130_000);
    assertThat(code(extractor.extract(html, null))).isEqualTo(PageExtraction.Code.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<SCRIPT></script>",
        "<svg><title/></svg>",
        "<!-->",
        "<!--->",
        "<!-- --!>",
        "<style>x</STYLE >"
      })
  @Timeout(value = 5, unit = TimeUnit.SECONDS)
  void seesCrossedTagsBehindOddScriptsAndComments(String before) {
    String html =
        PageFixtures.paragraphs(PageFixtures.EN)
            + before
            + "<b><div></b>".repeat(20_000)
            + "<!-- --></title></style>";
    assertThat(code(extractor.extract(html, null))).isEqualTo(PageExtraction.Code.LIMIT);
  }

  @Test
  @Timeout(value = 20, unit = TimeUnit.SECONDS)
  void readsTablesNestedInTables() {
    String html = PageFixtures.paragraphs(PageFixtures.EN) + "<table><tr><td>cell".repeat(30_000);
    assertThat(page(extractor.extract(html, null)).text()).contains(PageFixtures.EN.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"记者从现场了解到，首班无人渡轮准点离港。", "作者认为这样的比较并不公平。", "码头上很安静...只有海鸥在叫。"})
  void keepsShortChineseSentencesThatBeginLikeACredit(String sentence) {
    String html =
        PageFixtures.paragraphs(PageFixtures.ZH.subList(0, 2))
            + "<p>"
            + sentence
            + "</p>"
            + PageFixtures.paragraphs(PageFixtures.ZH.subList(2, 4));
    assertThat(page(extractor.extract(html, null)).text()).contains(sentence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任编辑：何晏",
        "记者 林舟",
        "（编辑何晏 校对林舟）",
        "资料来源：港湾网",
        "作者：林舟，港湾网记者",
        "摄影/林舟 编辑/何晏",
        "- THE END -",
        "（实习生何晏对此文亦有贡献）"
      })
  void dropsChineseCredits(String credit) {
    String html =
        PageFixtures.paragraphs(PageFixtures.ZH.subList(0, 2))
            + "<p>"
            + credit
            + "</p>"
            + PageFixtures.paragraphs(PageFixtures.ZH.subList(2, 4));
    assertThat(page(extractor.extract(html, null)).text())
        .isEqualTo(String.join("\n\n", PageFixtures.ZH));
  }

  @Test
  void keepsALinkedHeadlineWithTheSummaryQuotedBelowIt() {
    String html =
        PageFixtures.paragraphs(PageFixtures.EN)
            + "<div><p><a href='/b'>What the first trial found</a></p><p>The first trial ended a"
            + " year ago, after two ferries had met at the pier and neither gave way. Nobody was hurt, but the insurers wanted to see the logs, which took them all summer to read.</p></div>"
            + PageFixtures.paragraphs(PageFixtures.EN.subList(0, 1));
    assertThat(page(extractor.extract(html, null)).text())
        .contains("What the first trial found\n\nThe first trial ended");
  }

  @Test
  void readsPagesThatForgetToCloseTheirTagsOrNameThemInScripts() {
    String html =
        "<!-- "
            + "<b>".repeat(3000)
            + " --><script>"
            + "'<i>'+".repeat(3000)
            + "</script><p>Loose<p><b>bold</b> and <br><i>slanted".repeat(300)
            + PageFixtures.paragraphs(PageFixtures.EN);
    assertThat(page(extractor.extract(html, null)).text()).contains(PageFixtures.EN.get(0));
  }

  @Test
  void givesTheSameAnswerEachTime() {
    assertThat(page(extractor.extract(PageFixtures.blog(), null)).text())
        .isEqualTo(page(extractor.extract(PageFixtures.blog(), null)).text());
  }
}
