package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedParserTest {

  @Test
  void readsRss20WithItsModules() {
    ParsedFeed feed = Feeds.file("rss20-zh.xml");

    assertThat(feed.format()).isEqualTo(FeedFormat.RSS);
    assertThat(feed.version()).isEqualTo("2.0");
    assertThat(feed.title()).isEqualTo("晨星科技");
    assertThat(feed.link()).contains("https://morning-star.example.cn/");
    assertThat(feed.description()).contains("芯片与大模型的每日报道");
    assertThat(feed.language()).contains("zh-CN");
    assertThat(feed.items()).hasSize(3);
    assertThat(feed.warnings()).isEmpty();
    FeedItem first = feed.items().get(0);
    assertThat(first.id()).contains("ms-1001");
    assertThat(first.url()).contains("https://morning-star.example.cn/a/1001.html");
    assertThat(first.title()).isEqualTo("青田芯片发布第二代推理卡");
    assertThat(first.summary()).contains("青田芯片周五发布了第二代推理卡，功耗降低三成。");
    assertThat(first.content()).contains("青田芯片周五发布了第二代推理卡，功耗降低三成。\n\n公司称首批订单为 1.2 万片。");
    assertThat(first.html()).contains("<p>青田芯片周五发布了第二代推理卡，功耗降低三成。</p><p>公司称首批订单为 1.2 万片。</p>");
    assertThat(first.published()).contains(Instant.parse("2026-01-23T00:30:00Z"));
    assertThat(first.authors()).containsExactly("周明");
    assertThat(first.categories()).containsExactly("芯片", "推理");
  }

  @Test
  void readsChineseDatesInTheFeedsZone() {
    ParsedFeed feed = Feeds.file("rss20-zh.xml");

    assertThat(feed.items().get(1).published()).contains(Instant.parse("2026-01-22T23:15:00Z"));
    assertThat(feed.items().get(2).published()).contains(Instant.parse("2026-01-22T10:05:00Z"));
  }

  @Test
  void readsAtom10WithBaseLanguageAndTypes() {
    ParsedFeed feed = Feeds.file("atom10.xml");

    assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
    assertThat(feed.version()).isEqualTo("1.0");
    assertThat(feed.language()).contains("en-US");
    assertThat(feed.link()).contains("https://harbor.example.com/");
    FeedItem heron = feed.items().get(0);
    assertThat(heron.title()).isEqualTo("Larkspur's Heron model reads X-rays");
    assertThat(heron.url()).contains("https://harbor.example.com/news/2026/heron");
    assertThat(heron.published()).contains(Instant.parse("2026-01-23T10:30:00Z"));
    assertThat(heron.updated()).contains(Instant.parse("2026-01-23T10:45:12.492186Z"));
    assertThat(heron.authors()).containsExactly("Ada Quill");
    assertThat(heron.summary()).contains("The model was tried in four clinics.");
    assertThat(heron.content()).contains("The model was tried in four clinics.\n\nSee the study.");
    assertThat(heron.html().orElseThrow())
        .contains("<a href=\"https://harbor.example.com/news/study\"");
    FeedItem compilers = feed.items().get(1);
    assertThat(compilers.title()).isEqualTo("Why 1 < 2 matters for compilers");
    assertThat(compilers.authors()).containsExactly("Harbor staff");
    assertThat(compilers.published()).isEmpty();
  }

  @Test
  void readsAtom03WithModes() {
    ParsedFeed feed = Feeds.file("atom03.xml");

    assertThat(feed.version()).isEqualTo("0.3");
    assertThat(feed.title()).isEqualTo("Old Mill Weblog");
    assertThat(feed.items().get(0).content()).contains("The mill powers a rack.");
    assertThat(feed.items().get(0).published()).contains(Instant.parse("2026-01-22T12:00:00Z"));
    assertThat(feed.items().get(0).updated()).contains(Instant.parse("2026-01-22T12:30:00Z"));
  }

  @Test
  void readsRdfAndTheDocumentsOwnEntities() {
    ParsedFeed feed = Feeds.file("rdf10.xml");

    assertThat(feed.format()).isEqualTo(FeedFormat.RDF);
    assertThat(feed.version()).isEqualTo("1.0");
    assertThat(feed.link()).contains("https://ledger.example.org/");
    assertThat(feed.language()).contains("en");
    FeedItem item = feed.items().get(0);
    assertThat(item.summary()).contains("The grant is worth $40 million.");
    assertThat(item.authors()).containsExactly("Noor Vale");
    assertThat(item.categories()).containsExactly("grants");
    assertThat(item.published()).contains(Instant.parse("2026-01-22T07:00:00Z"));
  }

  @Test
  void readsJsonFeed() {
    ParsedFeed feed = Feeds.file("jsonfeed11.json");

    assertThat(feed.format()).isEqualTo(FeedFormat.JSON);
    assertThat(feed.version()).isEqualTo("1.1");
    FeedItem first = feed.items().get(0);
    assertThat(first.id()).contains("17");
    assertThat(first.content()).contains("It compiles.\n\nIt flies.");
    assertThat(first.html().orElseThrow())
        .contains("https://kite.example.com/fly")
        .doesNotContain("onclick");
    assertThat(first.authors()).containsExactly("Ivo Tarn");
    assertThat(first.categories()).containsExactly("kites", "compilers");
    FeedItem second = feed.items().get(1);
    assertThat(second.url()).contains("https://elsewhere.example.com/x");
    assertThat(second.content()).contains("Read this.\n\nAnd that.");
    assertThat(second.authors()).containsExactly("Guest");
    assertThat(Feeds.codes(feed)).containsExactly("BAD_ITEM");
  }

  @Test
  void readsPodcastsAndMedia() {
    ParsedFeed feed = Feeds.file("podcast.xml");

    FeedItem episode = feed.items().get(0);
    assertThat(episode.url()).contains("https://kernel.example.com/12");
    assertThat(episode.summary()).contains("Two hours on page tables.");
    assertThat(episode.authors()).containsExactly("Bea Holt");
    assertThat(episode.categories()).containsExactly("Technology", "Software", "memory", "paging");
    assertThat(episode.published()).contains(Instant.parse("2026-01-20T18:00:00Z"));
    assertThat(episode.updated()).contains(Instant.parse("2026-01-21T18:00:00Z"));
    FeedItem clip = feed.items().get(1);
    assertThat(clip.title()).isEqualTo("Clip of the week");
    assertThat(clip.summary()).contains("A short one.");
    assertThat(clip.published()).contains(Instant.parse("2026-01-20T18:00:00Z"));
  }

  @Test
  void theCoreElementWinsOverModulesWhereverItStands() {
    FeedItem item =
        Feeds.item(
            "<media:title xmlns:media='http://search.yahoo.com/mrss/'>Picture</media:title>"
                + "<title>Headline</title>"
                + "<dc:title xmlns:dc='http://purl.org/dc/elements/1.1/'>Other</dc:title>");

    assertThat(item.title()).isEqualTo("Headline");
  }

  @Test
  void takesTitlesByTheLetterUnlessTheyAreHtml() {
    assertThat(Feeds.item("<title>if a &lt; b then c</title>").title())
        .isEqualTo("if a < b then c");
    assertThat(Feeds.item("<title>The &lt;blink&gt; tag</title>").title())
        .isEqualTo("The <blink> tag");
    assertThat(Feeds.item("<title>&lt;b&gt;Bold&lt;/b&gt; move</title>").title())
        .isEqualTo("Bold move");
    assertThat(Feeds.item("<title>AT&amp;amp;T &amp;mdash; up</title>").title())
        .isEqualTo("AT&T — up");
    assertThat(Feeds.item("<title>R&amp;D\n  spending</title>").title()).isEqualTo("R&D spending");
  }

  @Test
  void readsPeopleAsRssWritesThem() {
    assertThat(Feeds.item("<author>ada@example.com (Ada Quill)</author>").authors())
        .containsExactly("Ada Quill");
    assertThat(Feeds.item("<author>Ada Quill &lt;ada@example.com&gt;</author>").authors())
        .containsExactly("Ada Quill");
    assertThat(Feeds.item("<author>ada@example.com</author>").authors())
        .containsExactly("ada@example.com");
    assertThat(Feeds.item("<author><name>Ada Quill</name></author>").authors())
        .containsExactly("Ada Quill");
  }

  @Test
  void usesAPermalinkOnlyWhereThereIsNoLink() {
    assertThat(Feeds.item("<guid>https://a.example.com/1</guid>").url())
        .contains("https://a.example.com/1");
    assertThat(Feeds.item("<guid isPermaLink='false'>https://a.example.com/1</guid>").url())
        .isEmpty();
    assertThat(
            Feeds.item("<guid>https://a.example.com/1</guid><link>https://b.example.com/</link>")
                .url())
        .contains("https://b.example.com/");
  }

  @Test
  void dropsLinksThatRunCode() {
    ParsedFeed feed =
        Feeds.text(
            "<rss><channel><item><title>a</title><link>javascript:alert(1)</link></item>"
                + "</channel></rss>");

    assertThat(feed.items().get(0).url()).isEmpty();
    assertThat(Feeds.codes(feed)).contains("UNSAFE_LINK");
  }

  @Test
  void resolvesLinksAgainstContentLocationAndLeavesThemRelativeWithoutABase() {
    String xml = "<rss><channel><item><title>a</title><link>/x</link></item></channel></rss>";

    assertThat(Feeds.text(xml).items().get(0).url()).contains("/x");
    ParsedFeed located =
        Feeds.parsed(
            FeedDocument.ofText(xml)
                .url(URI.create("https://a.example.com/feeds/rss"))
                .headers(java.util.Map.of("content-location", "https://b.example.com/rss"))
                .build());
    assertThat(located.items().get(0).url()).contains("https://b.example.com/x");
  }

  @Test
  void leavesHiddenTextAndInvisibleCharactersOut() {
    FeedItem item =
        Feeds.item(
            "<title>A\u202Eb\u200Bc\u2066</title><description>&lt;p&gt;Seen.&lt;/p&gt;"
                + "&lt;p style='display: none'&gt;Hidden.&lt;/p&gt;&lt;div hidden&gt;Too.&lt;/div&gt;"
                + "&lt;style&gt;p {}&lt;/style&gt;&lt;!-- note --&gt;</description>");

    assertThat(item.title()).isEqualTo("Abc");
    assertThat(item.summary()).contains("Seen.");
  }

  @Test
  void readsASingleEntryAsAFeedOfOne() {
    ParsedFeed feed =
        Feeds.text(
            "<entry xmlns='http://www.w3.org/2005/Atom'><title>Alone</title>"
                + "<link href='https://a.example.com/1'/></entry>");

    assertThat(feed.format()).isEqualTo(FeedFormat.ATOM);
    assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Alone");
  }

  @Test
  void anEmptyChannelIsAHealthyFeed() {
    ParsedFeed feed =
        Feeds.text("<rss version='2.0'><channel><title>Quiet</title></channel></rss>");

    assertThat(feed.items()).isEmpty();
    assertThat(feed.warnings()).isEmpty();
  }

  @Test
  void keepsTheNewestOfTooManyItems() {
    StringBuilder xml = new StringBuilder("<rss version='2.0'><channel>");
    for (int i = 0; i < 3_000; i++) {
      Instant date = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(60L * i);
      xml.append("<item><title>").append(i).append("</title><pubDate>").append(date);
      xml.append("</pubDate></item>");
    }
    ParsedFeed feed = Feeds.text(xml.append("</channel></rss>").toString());

    assertThat(feed.items()).hasSize(FeedParser.MAX_ITEMS);
    assertThat(feed.items().get(0).title()).isEqualTo("1000");
    assertThat(feed.items().get(1_999).title()).isEqualTo("2999");
    assertThat(Feeds.codes(feed)).containsExactly("ITEM_LIMIT");
  }
}
