package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.time.temporal.ChronoUnit;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ROME reads of a well-formed feed, this library reads the same way. */
class RomeAgreementTest {

  @ParameterizedTest
  @ValueSource(strings = {"rss20-zh.xml", "atom10.xml", "podcast.xml"})
  void readsWhatRomeReads(String name) throws Exception {
    SyndFeed rome;
    try (XmlReader reader = new XmlReader(new ByteArrayInputStream(Feeds.bytes(name)))) {
      rome = new SyndFeedInput().build(reader);
    }
    ParsedFeed ours = Feeds.file(name);

    assertThat(ours.title()).isEqualTo(Jsoup.parse(rome.getTitle()).text());
    assertThat(ours.items()).hasSameSizeAs(rome.getEntries());
    for (int i = 0; i < ours.items().size(); i++) {
      SyndEntry entry = rome.getEntries().get(i);
      FeedItem item = ours.items().get(i);
      if (entry.getTitle() != null && !entry.getTitle().contains("<")) {
        assertThat(item.title()).isEqualTo(entry.getTitle());
      }
      if (entry.getLink() != null && entry.getLink().startsWith("http")) {
        assertThat(item.url()).contains(entry.getLink());
      }
      if (entry.getPublishedDate() != null) {
        assertThat(item.published().orElseThrow().truncatedTo(ChronoUnit.SECONDS))
            .isEqualTo(entry.getPublishedDate().toInstant());
      }
    }
  }
}
