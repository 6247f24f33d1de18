package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class TitlesTest {

  private static final URI ADDRESS = URI.create("https://quay.example/blog/2026/ferries");

  private static String title(String head, String headings) {
    String html =
        "<html><head>"
            + head
            + "</head><body>"
            + headings
            + PageFixtures.paragraphs(PageFixtures.EN)
            + "</body></html>";
    PageExtraction extraction = PageExtractor.create().extract(html, ADDRESS);
    return extraction instanceof PageExtraction.Extracted e ? e.page().title() : "";
  }

  @Test
  void takesAHeadingThatLinksToTheFrontPageForTheLogo() {
    assertThat(
            title(
                "<title>Ferries learn the harbour | Notes from the long quay wall</title>",
                "<h1><a href='/'>Notes from the long quay wall</a></h1><h2>Ferries</h2>"))
        .isEqualTo("Ferries learn the harbour");
  }

  @Test
  void takesAHeadingThatLinksToAFolderAboveThePageForASection() {
    assertThat(
            title(
                "<title>Ferries learn the harbour - All that floats in this blog</title>",
                "<h1><a href='https://quay.example/blog/'>All that floats in this blog</a></h1>"
                    + "<h1>Ferries learn the harbour</h1>"))
        .isEqualTo("Ferries learn the harbour");
  }

  @Test
  void believesWhatTabAndHeadlineAgreeOnOverTheWordingForNetworks() {
    assertThat(
            title(
                "<title>Ferries learn the harbour by night - Quay Post</title>"
                    + "<meta property='og:site_name' content='Quay Post'>"
                    + "<meta property='og:title' content='You will not guess who steers'>",
                "<h1>Ferries learn the harbour by night</h1>"))
        .isEqualTo("Ferries learn the harbour by night");
  }

  @Test
  void keepsTheWordingForNetworksWhereNothingAgrees() {
    assertThat(
            title(
                "<title>Harbour news of Friday</title>"
                    + "<meta property='og:title' content='Pilots keep the wheel for now'>",
                "<h1>Ferries learn the harbour by night</h1>"))
        .isEqualTo("Pilots keep the wheel for now");
  }

  @Test
  void goesDownThePathFromTheSiteToTheHeadline() {
    assertThat(title("<title>Quay » Archive » Ferries learn the harbour</title>", ""))
        .isEqualTo("Ferries learn the harbour");
  }

  @Test
  void cutsTheSiteFromOneEndOnly() {
    assertThat(
            title(
                "<title>Quay – a place to wait | quay.example</title>"
                    + "<meta property='og:site_name' content='Quay'>",
                ""))
        .isEqualTo("Quay – a place to wait");
  }

  @Test
  void keepsAFirstWordSetInASpanOfItsOwn() {
    assertThat(
            title(
                "<meta property='og:title' content='Ferries learn the harbour'>",
                "<h1><span>Ferries</span> learn the harbour</h1>"))
        .isEqualTo("Ferries learn the harbour");
  }

  @Test
  void dropsAKickerThatTheTitlesLeaveOut() {
    assertThat(
            title(
                "<title>Pilots keep the wheel for now</title>",
                "<h1><span>Shipping</span> Pilots keep the wheel for now</h1>"))
        .isEqualTo("Pilots keep the wheel for now");
  }

  @Test
  void readsJsonLdInsideACommentedSection() {
    String html =
        "<script type='application/ld+json'>\n <![CDATA[\n[{\"@type\":\"NewsArticle\","
            + "\"headline\":\"Ferries learn the harbour\",\"datePublished\":\"2026-01-23\"}]\n]]>\n"
            + "</script>"
            + PageFixtures.paragraphs(PageFixtures.EN);
    PageExtraction extraction = PageExtractor.create().extract(html, null);
    assertThat(extraction)
        .isInstanceOfSatisfying(
            PageExtraction.Extracted.class,
            e -> {
              assertThat(e.page().title()).isEqualTo("Ferries learn the harbour");
              assertThat(e.page().published().orElseThrow()).hasToString("2026-01-23T00:00Z");
            });
  }

  @Test
  void takesALowerHeadingThatTheTabBeginsWith() {
    assertThat(
            title(
                "<title>Ferries learn the harbour by night : The Quay | All that floats</title>",
                "<h1><a href='/'>The Quay</a></h1><h3>Ferries learn the harbour by night</h3>"))
        .isEqualTo("Ferries learn the harbour by night");
  }

  @Test
  void readsATitleThatAWarningHasPushedOutOfTheHead() {
    assertThat(
            title(
                "Deprecated: a function in line 7 <title>Ferries learn the harbour</title>",
                "<svg><title>Menu</title></svg>"))
        .isEqualTo("Ferries learn the harbour");
  }
}
