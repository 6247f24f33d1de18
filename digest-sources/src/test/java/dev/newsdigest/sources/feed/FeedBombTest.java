package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceResult;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents made to hurt the reader: each ends quickly, in a feed or a typed refusal. */
@Timeout(10)
class FeedBombTest {

  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  /** Loading classes is no part of what a bomb costs. */
  @BeforeAll
  static void warmUp() {
    assertEndsInTime(rss("", "a & b"));
  }

  private static String rss(String doctype, String inside) {
    return "<?xml version='1.0'?>"
        + doctype
        + "<rss version='2.0'><channel><title>t</title>"
        + "<item><title>"
        + inside
        + "</title></item></channel></rss>";
  }

  @Test
  void entitiesBuiltFromEntitiesStayText() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'lol'>");
    for (int i = 1; i < 20; i++) {
      doctype.append("<!ENTITY a").append(i).append(" '");
      doctype.append(("&a" + (i - 1) + ";").repeat(10)).append("'>");
    }
    ParsedFeed feed = Feeds.text(rss(doctype + "]>", "&a19;"));

    assertThat(feed.items().get(0).title()).isEqualTo("&a19;");
  }

  @Test
  void oneLongEntityManyTimesIsCutShort() {
    String doctype = "<!DOCTYPE rss [<!ENTITY a '" + "x".repeat(200) + "'>]>";

    ParsedFeed feed = Feeds.text(rss(doctype, "&a;".repeat(100_000)));

    assertThat(feed.items().get(0).title().length()).isLessThan(500_000);
  }

  @Test
  void externalEntitiesReadNothingAndCallNobody(@TempDir Path folder) throws IOException {
    Path marker = Files.writeString(folder.resolve("marker"), "MARKER-7f3a");
    try (ServerSocket canary = new ServerSocket(0, 5, InetAddress.getByName("127.0.0.1"))) {
      canary.setSoTimeout(100);
      String web = "http://127.0.0.1:" + canary.getLocalPort() + "/";
      for (String doctype :
          new String[] {
            "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + marker.toUri() + "'>]>",
            "<!DOCTYPE rss [<!ENTITY x SYSTEM '" + web + "x'>]>",
            "<!DOCTYPE rss SYSTEM '" + web + "rss.dtd'>",
            "<!DOCTYPE rss PUBLIC '-//X//EN' '" + web + "rss.dtd'>",
            "<!DOCTYPE rss [<!ENTITY % p SYSTEM '" + web + "p'>%p;]>",
            "<!DOCTYPE rss [<!ENTITY % p SYSTEM '"
                + marker.toUri()
                + "'>"
                + "<!ENTITY % q \"<!ENTITY x SYSTEM '"
                + web
                + "?%p;'>\">%q;]>",
          }) {
        FeedParseResult result =
            FeedParser.create().parse(FeedDocument.ofText(rss(doctype, "&x;")).build());

        result.feed().ifPresent(f -> assertThat(f.items().toString()).doesNotContain("MARKER"));
        assertThat(result.feed()).isPresent();
      }
      String include =
          "<xi:include xmlns:xi='http://www.w3.org/2001/XInclude' href='" + web + "'/>";
      Feeds.text(rss("<?xml-stylesheet href='" + web + "x.xsl'?>", include));
      org.assertj.core.api.Assertions.assertThatThrownBy(canary::accept)
          .isInstanceOf(java.net.SocketTimeoutException.class);
    }
  }

  @Test
  void deepNestingIsRefused() {
    String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);

    assertThat(Feeds.refused(rss("", deep)).code()).isEqualTo(FeedErrorCode.LIMIT);
    String xhtml =
        "<feed xmlns='http://www.w3.org/2005/Atom'><entry><content type='xhtml'>"
            + "<div>".repeat(50_000)
            + "</div>".repeat(50_000)
            + "</content></entry></feed>";
    assertThat(Feeds.refused(xhtml).code()).isEqualTo(FeedErrorCode.LIMIT);
  }

  @Test
  void deepNestingThatNeverEndsIsRefusedOrRescued() {
    assertEndsInTime(rss("", "<a>".repeat(200_000)));
  }

  @Test
  void deepHtmlInAnItemIsRead() {
    String html = "&lt;div&gt;".repeat(50_000) + "deep";

    assertThat(Feeds.item("<description>" + html + "</description>").summary()).contains("deep");
  }

  @Test
  void floodsOfAttributesAreRefused() {
    StringBuilder many = new StringBuilder("<x ");
    for (int i = 0; i < 12_000; i++) {
      many.append("a").append(i).append("='1' ");
    }
    assertThat(Feeds.refused(rss("", many + "/>")).code()).isEqualTo(FeedErrorCode.LIMIT);
    StringBuilder namespaces = new StringBuilder("<x ");
    for (int i = 0; i < 9_000; i++) {
      namespaces.append("xmlns:a").append(i).append("='u:").append(i).append("' ");
    }
    assertThat(Feeds.refused(rss("", (namespaces + "/>").repeat(20))).code())
        .isEqualTo(FeedErrorCode.LIMIT);
  }

  @Test
  void longTitlesAndManyItemsAreRead() {
    assertThat(Feeds.text(rss("", "x".repeat(5 << 20))).items()).hasSize(1);
    String items = "<item><title>a</title></item>".repeat(100_000);
    assertThat(Feeds.text("<rss><channel>" + items + "</channel></rss>").items())
        .hasSize(FeedParser.MAX_ITEMS);
  }

  @Test
  void documentsOverTheLimitAreRefused() {
    assertThat(Feeds.refused(rss("", "x".repeat(11 << 20))).code()).isEqualTo(FeedErrorCode.LIMIT);
  }

  @Test
  void deepJsonIsRefused() {
    String deep = "{\"version\":\"https://jsonfeed.org/version/1\",\"x\":" + "[".repeat(100_000);

    assertThat(Feeds.refused(deep).code()).isEqualTo(FeedErrorCode.LIMIT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!----> ",
        "<!--<a ",
        "<!x[<a ",
        "<?x <a ",
        "<?",
        "<![CDATA[",
        "<!",
        "<a b=\"",
        "&",
        "<a ",
        "</a>",
        "<item>",
        "<author>",
        "<title>",
        "<source>",
        "<entry><title>",
        "<!DOCTYPE html>",
        "<!ENTITY a 'b'>",
        "a@",
        "(<",
        "<x:y ",
        "&#x",
        "]]>",
        "<font color=a>",
        "<item><category>a</category>",
        "<a></b>",
        "<a b=c ",
        "<title>a</title>",
        "<item><title>a</title><link>http://a.example.com/</link>",
        "<x:y/>",
        "&lt;b&gt;&lt;i&gt;"
      })
  void floodsOfOneThingEndInTime(String thing) {
    String flood = thing.repeat((1 << 19) / thing.length());

    assertEndsInTime(flood);
    assertEndsInTime(rss("", flood));
    assertEndsInTime("<rss version='2.0'><channel><title>t</title>" + flood);
  }

  /** Reads articles from a document within a second of work, and no more of them than allowed. */
  private static void assertEndsInTime(String document) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();

    SourceResult result =
        FeedParser.create()
            .articles(FeedDocument.ofText(document).build(), Source.named("flood"), NOW);

    assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
        // A second of work is asked; a slower machine than ours gets two.
        .isLessThan(Duration.ofSeconds(2));
    assertThat(result.articles()).hasSizeLessThanOrEqualTo(FeedParser.MAX_ITEMS);
    if (result instanceof SourceResult.Failed failed) {
      assertThat(FeedErrorCode.valueOf(failed.failure().code()))
          .isIn(FeedErrorCode.NOT_A_FEED, FeedErrorCode.LIMIT, FeedErrorCode.MALFORMED);
    }
  }

  @Test
  void namespacesNobodyNeedsAreNotKept() {
    StringBuilder entries = new StringBuilder("<feed xmlns='http://www.w3.org/2005/Atom'>");
    for (int i = 0; i < 1_000; i++) {
      entries.append("<entry xmlns:n").append(i).append("='urn:n:").append(i).append("'/>");
    }
    assertThat(Feeds.refused(entries + "</feed>").code()).isEqualTo(FeedErrorCode.LIMIT);
    String everywhere = "<entry><div xmlns='http://www.w3.org/1999/xhtml'>a</div></entry>";

    assertThat(
            Feeds.text(
                    "<feed xmlns='http://www.w3.org/2005/Atom'>"
                        + everywhere.repeat(500)
                        + "</feed>")
                .items())
        .hasSize(500);
  }

  @Test
  void repairsThatMakeADocumentManyTimesLongerAreRefused() {
    assertThat(Feeds.refused(rss("", "&".repeat(1 << 20))).code()).isEqualTo(FeedErrorCode.LIMIT);
  }

  @Test
  void misnestedMarkupEndsInTime() {
    String html = "&lt;b&gt;&lt;i&gt;&lt;p&gt;".repeat(20_000);

    assertThat(Feeds.item("<description>" + html + "x</description>").summary()).contains("x");
  }
}
