package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.rometools.rome.io.SyndFeedInput;
import dev.newsdigest.core.DigestBuilder;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.source.ArticleSource;
import java.io.StringReader;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class RssRendererTest {

  private static final Instant NOW = Instant.parse("2026-01-23T12:00:00Z");

  private static Digest digest(String title, String text, String url) {
    return DigestBuilder.create()
        .source(
            ArticleSource.of(
                "own",
                List.of(
                    Article.builder(URI.create(url), title, Source.named("Harbor Wire"))
                        .id(new ArticleId("a1"))
                        .text(text)
                        .region(Region.US)
                        .published(Instant.parse("2026-01-23T01:00:00Z"))
                        .build())))
        .regions(Region.US)
        .language(Language.EN)
        .date(LocalDate.of(2026, 1, 23))
        .zone(ZoneId.of("Asia/Shanghai"))
        .clock(Clock.fixed(NOW, ZoneOffset.UTC))
        .minimumRelevance(0)
        .build();
  }

  private static Digest plain() {
    return digest(
        "Nvidia orders more AI chips for its data centres",
        "Nvidia ordered 40 thousand AI chips for data centres. The order is worth $2 billion, the"
            + " chip maker said.",
        "https://news.example/chips?a=1&b=2");
  }

  @Test
  void readsBackAsOneItemAnEditionWithAStableId() {
    Digest digest = plain();

    ParsedFeed feed = Feeds.text(RssRenderer.create().render(digest));

    assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
    assertThat(feed.version()).isEqualTo("2.0");
    assertThat(feed.title()).isEqualTo("News digest");
    assertThat(feed.language()).contains("en");
    assertThat(feed.warnings()).isEmpty();
    assertThat(feed.items()).hasSize(1);
    FeedItem item = feed.items().get(0);
    assertThat(item.id()).contains("urn:news-digest:2026-01-23:" + Region.US.id());
    assertThat(item.title()).isEqualTo(digest.editions().get(0).title() + ", 2026-01-23");
    assertThat(item.published()).contains(NOW);
    assertThat(item.url()).isEmpty();
  }

  @Test
  void tellsEveryClaimWithItsNumberAndLinksItsArticle() {
    Digest digest = plain();
    RegionEdition edition = digest.editions().get(0);

    FeedItem item = Feeds.text(RssRenderer.create().render(digest)).items().get(0);

    assertThat(digest.quality().claims()).isPositive();
    edition.sections().stream()
        .flatMap(section -> section.blocks().stream())
        .flatMap(block -> block.claims().stream())
        .forEach(
            claim ->
                assertThat(item.summary().orElseThrow()).contains(claim.claim().text() + " [1]"));
    assertThat(item.html().orElseThrow())
        .contains("<a href=\"https://news.example/chips?a=1&amp;b=2\"");
  }

  @Test
  void stripsWhatXmlForbidsAndEscapesMarkup() throws Exception {
    String rss =
        RssRenderer.create()
            .render(
                digest(
                    "Chips \u0000\u0008<script>alert(1)</script> ]]> & \uD83D \u202Eorder\uFFFF",
                    "Nvidia ordered 40 thousand <b>AI</b> chips & boards\u0001 for data centres.",
                    "https://news.example/chips"));

    assertThat(new SyndFeedInput().build(new StringReader(rss)).getEntries()).hasSize(1);
    assertThat(rss).doesNotContain("<script", "\u0000", "\u0008", "\u202E", "\uFFFF", "\uD83D ");
    FeedItem item = Feeds.text(rss).items().get(0);
    assertThat(item.html().orElseThrow()).doesNotContain("<script");
    assertThat(item.summary().orElseThrow()).contains("<script>alert(1)</script> ]]> &");
  }

  @Test
  void linksNothingButWebAddresses() {
    for (String url : List.of("file:///etc/hosts", "javascript:alert(1)", "urn:x:1")) {
      FeedItem item =
          Feeds.text(
                  RssRenderer.create()
                      .render(
                          digest(
                              "Nvidia orders more AI chips",
                              "Nvidia ordered 40 thousand AI chips for data centres.",
                              url)))
              .items()
              .get(0);

      assertThat(item.summary().orElseThrow()).contains("[1]").contains("Harbor Wire");
      assertThat(item.html().orElseThrow()).doesNotContain("<a ", url);
    }
  }

  @Test
  void givesTheSameBytesWhateverTheMachinesLocaleAndZone() {
    Digest digest = plain();
    String expected = RssRenderer.create().render(digest);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
        assertThat(RssRenderer.create().render(digest)).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertThat(expected).contains("Fri, 23 Jan 2026 12:00:00 GMT").doesNotContain("\r");
  }

  @Test
  void namesTheSiteItBelongsToAndNoOtherThanAWebAddress() {
    URI site = URI.create("https://digest.example/");

    assertThat(Feeds.text(RssRenderer.ofSite(site).render(plain())).link())
        .contains(site.toString());
    assertThatThrownBy(() -> RssRenderer.ofSite(URI.create("file:///tmp")))
        .isInstanceOf(ConfigurationException.class);
    assertThat(RssRenderer.create().fileExtension()).isEqualTo("rss");
  }
}
