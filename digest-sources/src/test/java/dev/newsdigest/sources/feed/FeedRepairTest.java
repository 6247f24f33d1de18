package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedRepairTest {

  private static String rss(String inside) {
    return "<rss version='2.0'><channel><title>T</title>" + inside + "</channel></rss>";
  }

  private static String item(String title) {
    return "<item><title>"
        + title
        + "</title><link>https://a.example.com/"
        + title.length()
        + "</link></item>";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Q&A today|Q&A today|BARE_AMPERSAND",
        "caf&eacute; &nbsp;opens|café opens|HTML_ENTITY",
        "a &madeup; word|a &madeup; word|UNKNOWN_ENTITY",
        "bell &#8; rings|bell rings|ILLEGAL_CHARACTER",
        "5 < 6|5 < 6|BARE_BRACKET",
        "quotes &#147;here&#148;|quotes “here”|",
        "far &#x110000; out|far out|ILLEGAL_CHARACTER",
      })
  void mendsWhatXmlForbids(String title, String expected, String code) {
    ParsedFeed feed = Feeds.text(rss(item(title)));

    assertThat(feed.items().get(0).title()).isEqualTo(expected);
    if (code != null) {
      assertThat(Feeds.codes(feed)).containsExactly(code);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u0008", "\uFFFE", "\uD800"})
  void dropsCharactersThatXmlForbids(String bad) {
    assertThat(Feeds.text(rss(item("a" + bad + "b"))).items().get(0).title()).isEqualTo("ab");
  }

  @Test
  void dropsTextBeforeTheDocument() {
    ParsedFeed feed = Feeds.text("Notice: undefined index in feed.php\n" + rss(item("a")));

    assertThat(feed.items()).hasSize(1);
    assertThat(Feeds.codes(feed)).containsExactly("LEADING_TEXT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE rss PUBLIC '-//Netscape Communications//DTD RSS 0.91//EN' 'http://127.0.0.1:1/rss.dtd'>",
        "<!DOCTYPE rss [<!ELEMENT rss ANY><!ENTITY a \"]>\">]>",
        "<?xml-stylesheet href='x.xsl'?><!-- hello -- there -->"
      })
  void dropsDeclarations(String prolog) {
    assertThat(Feeds.text("<?xml version='1.1'?>" + prolog + rss(item("a"))).items()).hasSize(1);
  }

  @Test
  void understandsPrefixesThatWereNeverDeclared() {
    ParsedFeed feed =
        Feeds.text(
            rss(
                "<item><title>a</title><dc:creator>Ada</dc:creator><media:thumbnail url='x'/>"
                    + "<content:encoded>Long text.</content:encoded><odd:thing>1</odd:thing></item>"));

    assertThat(feed.items().get(0).authors()).containsExactly("Ada");
    assertThat(feed.items().get(0).content()).contains("Long text.");
    assertThat(Feeds.codes(feed)).containsExactly("UNDECLARED_PREFIX");
  }

  @Test
  void keepsWholeItemsBeforeABreakAndNoHalfOne() {
    String whole = rss(item("one") + item("three") + item("fifteen letters"));
    int cut = whole.indexOf("fifteen") + 5;

    ParsedFeed feed = Feeds.text(whole.substring(0, cut));

    assertThat(feed.title()).isEqualTo("T");
    assertThat(feed.items()).extracting(FeedItem::title).containsExactly("one", "three");
    assertThat(Feeds.codes(feed)).contains("TRUNCATED", "RESCUED");
  }

  @Test
  void keepsEveryWholeItemWhereverADocumentIsCut() {
    String whole = rss(item("one") + item("three") + item("seventh"));
    for (int cut = whole.indexOf("<item>") + 1; cut < whole.length(); cut++) {
      String head = whole.substring(0, cut);
      int lastItem = head.lastIndexOf("<item>");
      boolean usable = lastItem >= 0 && head.indexOf("</link>", lastItem) > 0;
      int wholeBefore = head.split("</item>", -1).length - 1;
      int expected = wholeBefore + (usable && !head.endsWith("</item>") ? 1 : 0);
      if (expected == 0 || head.indexOf("</item>", Math.max(0, lastItem)) > 0) {
        continue;
      }
      assertThat(Feeds.text(head).items()).as("cut at %d", cut).hasSize(expected);
    }
  }

  @Test
  void keepsTheWholeFieldsOfACutItemThatHasHeadlineAndAddress() {
    ParsedFeed feed =
        Feeds.text(
            "<rss version='2.0'><channel><item><title>Harbour reopens</title>"
                + "<link>https://a.example.com/1</link><description>The first ships are ex");

    assertThat(feed.items()).hasSize(1);
    assertThat(feed.items().get(0).title()).isEqualTo("Harbour reopens");
    assertThat(feed.items().get(0).url()).contains("https://a.example.com/1");
    assertThat(feed.items().get(0).summary()).isEmpty();
    assertThat(Feeds.codes(feed)).contains("TRUNCATED");
  }

  @Test
  void keepsACutAtomEntryWithHeadlineAndAddress() {
    ParsedFeed feed =
        Feeds.text(
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry>"
                + "<title>Harbour reopens</title><link href='https://a.example.com/1'/>"
                + "<updated>2026-01-2");

    assertThat(feed.items()).extracting(FeedItem::title).containsExactly("Harbour reopens");
    assertThat(feed.items().get(0).updated()).isEmpty();
  }

  @Test
  void dropsACutItemWithoutTheDateThatTheOthersHave() {
    String date = "<pubDate>Fri, 23 Jan 2026 08:00:00 GMT</pubDate>";
    String start = "<item><title>x</title><link>https://a.example.com/";
    String cut = start + "2</link><pubDate>Thu, 22 Jan 2026 08";

    assertThat(Feeds.text("<rss><channel>" + start + "1</link>" + date + "</item>" + cut).items())
        .hasSize(1);
  }

  @Test
  void readsOnAfterAForgottenEndTag() {
    ParsedFeed feed =
        Feeds.text(
            rss(
                "<item><title>one</title><link>https://a.example.com/1</link>"
                    + "<item><title>two</title></item>"
                    + "<item><title>three<b></title></item>"));

    assertThat(feed.items()).extracting(FeedItem::title).containsExactly("one", "two", "three");
  }

  @Test
  void readsAttributesWithoutQuotesAndTwice() {
    ParsedFeed feed =
        Feeds.text(
            "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title a=1 a=2>x</title>"
                + "<link href=https://a.example.com/1 /></entry></feed>");

    assertThat(feed.items().get(0).title()).isEqualTo("x");
  }

  @Test
  void readsTextAfterTheRoot() {
    assertThat(Feeds.text(rss(item("a")) + "\n<!-- cached --> <script>x</script>").items())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE html><html><head><title>Just a moment...</title></head><body></body></html>",
        "<html><body>Please log in</body></html>",
        "\n\n<!-- x --><!doctype HTML><html>",
        "<?xml version='1.0'?><opml version='2.0'><body/></opml>",
        "<?xml version='1.0'?><note><to>you</to></note>",
        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url/></urlset>",
        "Database error",
        "",
        "   ",
        "{\"items\": []}",
        "{\"error\": \"no\"}",
        "[1,2]",
        "null",
        "<p>Not here</p>",
        "<",
        "<>",
        "<<<<",
        "&amp;",
        "\uFEFF"
      })
  void refusesWhatIsNoFeed(String text) {
    assertThat(Feeds.refused(text).code()).isEqualTo(FeedErrorCode.NOT_A_FEED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [",
        "{",
        "{\"a\"",
        "{} {}"
      })
  void refusesBrokenJson(String text) {
    assertThat(Feeds.refused(text).code()).isEqualTo(FeedErrorCode.MALFORMED);
  }

  @Test
  void keepsTheWholeItemsOfJsonThatBreaksOff() {
    String start =
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"T\", \"items\": ["
            + "{\"id\": \"1\", \"title\": \"one\"}, {\"id\": \"2\", \"title\": \"two\"}, ";

    for (String cut : List.of("", "{", "{\"id\": \"3\", \"title\": \"thr", "oops")) {
      ParsedFeed feed = Feeds.text(start + cut);

      assertThat(feed.title()).isEqualTo("T");
      assertThat(feed.items()).extracting(FeedItem::title).containsExactly("one", "two");
      assertThat(Feeds.codes(feed)).containsExactly("TRUNCATED");
    }
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] noise = new byte[4_000];
    new java.util.SplittableRandom(1).nextBytes(noise);
    noise[0] = (byte) 0xEF;
    noise[1] = (byte) 0xBB;
    noise[2] = (byte) 0xBF;

    assertThat(Feeds.refused(noise).code()).isEqualTo(FeedErrorCode.CHARSET);
  }

  @Test
  void namesTheFeedsOfAPage() {
    FeedParseResult result =
        FeedParser.create()
            .parse(
                FeedDocument.ofText(
                        "<!doctype html><html><head><link rel='alternate' type='application/rss+xml'"
                            + " href='/rss'><link rel=\"Alternate\" type='application/atom+xml'"
                            + " href='https://b.example.com/atom'><link rel='alternate'"
                            + " hreflang='zh' href='/zh'></head></html>")
                    .url(URI.create("https://a.example.com/home"))
                    .build());

    assertThat(((FeedParseResult.Refused) result).discovered())
        .isEqualTo(
            List.of(
                URI.create("https://a.example.com/rss"), URI.create("https://b.example.com/atom")));
  }

  @Test
  void acceptsAFeedWhateverItsContentTypeSays() {
    FeedDocument document =
        FeedDocument.ofBytes(rss(item("a")).getBytes(StandardCharsets.UTF_8))
            .contentType("text/html; charset=utf-8")
            .build();

    assertThat(Feeds.parsed(document).items()).hasSize(1);
  }
}
