package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.source.SourceWarning;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Own feeds of these tests, and short ways to read them. */
final class Feeds {

  static final Map<String, String> ALL =
      Map.of(
          "rss20-zh.xml", "https://morning-star.example.cn/feed.xml",
          "atom10.xml", "https://harbor.example.com/atom.xml",
          "atom03.xml", "http://mill.example.org/atom.xml",
          "rdf10.xml", "https://ledger.example.org/rdf.xml",
          "jsonfeed11.json", "https://kite.example.com/feed.json",
          "podcast.xml", "https://kernel.example.com/rss.xml");

  private static final FeedParser PARSER = FeedParser.create();

  private Feeds() {}

  static byte[] bytes(String name) {
    try (InputStream in = Feeds.class.getResourceAsStream("/feeds/" + name)) {
      assertThat(in).as(name).isNotNull();
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static ParsedFeed file(String name) {
    return parsed(
        FeedDocument.ofBytes(bytes(name))
            .url(URI.create(ALL.get(name)))
            .region(name.contains("zh") ? Region.CHINA : null)
            .build());
  }

  static ParsedFeed text(String xml) {
    return parsed(FeedDocument.ofText(xml).build());
  }

  /** One item with these elements, in an RSS 2.0 channel. */
  static FeedItem item(String elements) {
    return text("<rss version='2.0'><channel><item>" + elements + "</item></channel></rss>")
        .items()
        .get(0);
  }

  static ParsedFeed parsed(FeedDocument document) {
    FeedParseResult result = PARSER.parse(document);
    assertThat(result).isInstanceOf(FeedParseResult.Parsed.class);
    return ((FeedParseResult.Parsed) result).value();
  }

  static FeedParseResult.Refused refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  static FeedParseResult.Refused refused(byte[] bytes) {
    FeedParseResult result = PARSER.parse(FeedDocument.ofBytes(bytes).build());
    assertThat(result).isInstanceOf(FeedParseResult.Refused.class);
    return (FeedParseResult.Refused) result;
  }

  static FeedParseResult parse(byte[] bytes) {
    return PARSER.parse(FeedDocument.ofBytes(bytes).build());
  }

  static List<String> codes(ParsedFeed feed) {
    return feed.warnings().stream().map(SourceWarning::code).toList();
  }
}
