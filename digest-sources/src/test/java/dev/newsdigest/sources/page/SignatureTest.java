package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs a page and when, where several of its parts say something. */
class SignatureTest {

  private static ExtractedPage page(String head, String aboveText, String belowText) {
    String html =
        "<html lang=en><head><title>Ferries learn the harbour</title>"
            + head
            + "</head><body>"
            + aboveText
            + PageFixtures.paragraphs(PageFixtures.EN)
            + belowText
            + "</body></html>";
    return ((PageExtraction.Extracted) PageExtractor.create().extract(html, null)).page();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ada Moor</p>",
        "<h5>Author:</h5> <div>Ada Moor</div>",
        "<p><span>| By </span><span>Ada Moor</span> | <b>April 13</b></p>",
        "<p><b>Von:</b> Ada Moor</p>",
        "<p>06.11.2025 13:30 von Ada Moor</p>",
        "<p>Erstellt von Ada Moor am Dienstag</p>"
      })
  void readsABylineHoweverItIsSet(String byline) {
    ExtractedPage page =
        page("", "<div><h1>Ferries learn the harbour</h1>" + byline + "</div>", "");
    assertThat(page.authors()).containsExactly("Ada Moor");
  }

  @ParameterizedTest
  @CsvSource({
    "harbour-press, Ada Moor",
    "Harbour Press GmbH, Ada Moor",
    "Quay News, Ada Moor",
    "Bea Lind, Bea Lind"
  })
  void prefersThePersonOnThePageToAnAccountOrACompany(String stated, String expected) {
    ExtractedPage page =
        page(
            "<meta name=author content='" + stated + "'>",
            "<h1>Ferries learn the harbour</h1><p class=byline>By Ada Moor</p>",
            "");
    assertThat(page.authors()).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Interview: Ada Moor, Ada Moor",
    "Analysis by Ada Moor, Ada Moor",
    "Ada Moor |, Ada Moor"
  })
  void readsTheNameOutOfWhatIsStated(String stated, String expected) {
    ExtractedPage page = page("<meta name=author content='" + stated + "'>", "", "");
    assertThat(page.authors()).containsExactly(expected);
  }

  @Test
  void takesTheDateByTheHeadlineNotThatOfATeaserAboveIt() {
    String teasers =
        "<div class=teaser><span class=date>3 March 2025</span><a href=/a>A pier opens</a></div>"
            + "<div><p>More of the harbour.</p></div>".repeat(10);
    ExtractedPage page =
        page(
            "",
            teasers
                + "<h1>Ferries learn the harbour</h1><p class=details>On <b>Friday</b></p>"
                + "<p class=date>7 March 2025</p>",
            "");
    assertThat(page.published().orElseThrow()).hasToString("2025-03-07T00:00Z");
  }

  @Test
  void takesTheTimeFromMarkupThatTellsTheSameDay() {
    ExtractedPage page =
        page(
            "",
            "<h1>Ferries learn the harbour</h1><p class=date>7 March 2025</p>",
            "<p>An end.</p>".repeat(80)
                + "<time datetime='2025-03-07T08:15:00Z'>7 March 2025</time>");
    assertThat(page.published().orElseThrow()).hasToString("2025-03-07T08:15Z");
  }

  @Test
  void findsTheDateByAHeadlineOfTheSecondLevel() {
    ExtractedPage page =
        page(
            "",
            "<ul>"
                + "<li>A pier".repeat(70)
                + "</ul><h2>Ferries learn the harbour</h2><p>7 March 2025, 11:35</p>",
            "");
    assertThat(page.published().orElseThrow()).hasToString("2025-03-07T11:35Z");
  }

  private static ExtractedPage chinese(String author, String signed) {
    String html =
        "<html lang=zh-CN><head><title>松果科技发布第三代端侧模型_港湾</title><meta name=author content='"
            + author
            + "'></head><body><h1>松果科技发布第三代端侧模型</h1>"
            + signed
            + PageFixtures.paragraphs(PageFixtures.ZH)
            + "</body></html>";
    return ((PageExtraction.Extracted) PageExtractor.create().extract(html, null)).page();
  }

  @ParameterizedTest
  @ValueSource(strings = {"港湾", "松果日报", "码头新闻网", "网络整理", "来源：港湾网", "责任编辑：何晏"})
  void takesNoOutletAndNoEditorForTheAuthorOfAChinesePage(String stated) {
    assertThat(chinese(stated, "").authors()).isEmpty();
    assertThat(chinese(stated, "<p class=source>作者：林舟</p>").authors()).containsExactly("林舟");
  }

  @Test
  void readsTheNameBeforeAnOffice() {
    String signed = "<div class=author><p><a href='/lin'>林舟</a><span>海洋大学港口研究所副所长</span></p></div>";
    assertThat(chinese("", signed).authors()).containsExactly("林舟");
  }

  @ParameterizedTest
  @ValueSource(strings = {"名片", "私信", "专栏", "文章", "全部"})
  void keepsAPenNameBesideLinksOfTwoCharacters(String link) {
    String signed = "<div class=author><a href='/card'>" + link + "</a></div>";
    assertThat(chinese("海风_灯塔 (haifeng)", signed).authors()).containsExactly("海风_灯塔 (haifeng)");
  }

  @ParameterizedTest
  @CsvSource({
    "林舟, true",
    "林小舟, true",
    "欧阳小舟, true",
    "歐陽舟, true",
    "林, false",
    "林小舟舟, false",
    "名片, false",
    "Ada, false",
    "欧阳, true"
  })
  void knowsChineseNamesByTheirSurnames(String name, boolean person) {
    assertThat(HanNames.isPerson(name)).isEqualTo(person);
  }

  @Test
  void readsAShortDateOfAChinesePageYearFirst() {
    ExtractedPage page = chinese("林舟", "<div><span class=date>发布时间：18-03-08</span></div>");
    assertThat(page.published().orElseThrow()).hasToString("2018-03-08T00:00+08:00");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Ada Moor, PhD", "Ada Moor, Senior Editor", "Ada Moor, Monday, March 7"})
  void dropsDegreesRolesAndDaysBesideAName(String stated) {
    ExtractedPage page = page("<meta name=author content='" + stated + "'>", "", "");
    assertThat(page.authors()).containsExactly("Ada Moor");
  }
}
