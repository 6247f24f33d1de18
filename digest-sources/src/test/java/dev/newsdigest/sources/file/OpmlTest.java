package dev.newsdigest.sources.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.SourceWarning;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpmlTest {

  private static final String LIST =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <opml version="2.0"><head><title>My &amp; your feeds</title></head><body>
        <outline text="China" region="cn" language="zh-CN">
          <outline type="rss" text="晨星" xmlUrl="https://m.example.cn/feed" htmlUrl="https://m.example.cn/" tier="2" kind="wire" owner="Morning Group"/>
          <outline type="rss" text="Twice" XMLURL="https://m.example.cn/feed"/>
          <outline type="rss" text="Hong Kong" region="hk" xmlUrl="https://h.example.hk/feed"/>
        </outline>
        <outline text="Broken" xmlUrl="javascript:alert(1)"/>
        <outline xmlUrl="https://noname.example.com/rss"/>
        <outline text="A note"/>
      </body></opml>
      """;

  @Test
  void readsFeedsWithWhatTheirGroupsSay() {
    Opml opml = Opml.parse(LIST);

    assertThat(opml.title()).isEqualTo("My & your feeds");
    assertThat(opml.feeds()).hasSize(3);
    Source morning = opml.feeds().get(0).source();
    assertThat(morning.name()).isEqualTo("晨星");
    assertThat(morning.region()).contains(Region.CHINA);
    assertThat(morning.language()).contains(Language.ZH_HANS);
    assertThat(morning.owner()).contains("Morning Group");
    assertThat(morning.kind()).isEqualTo(SourceKind.WIRE);
    assertThat(morning.tier()).isEqualTo(2);
    assertThat(opml.feeds().get(1).source().region()).contains(Region.of("hk"));
    assertThat(opml.feeds().get(2).source().name()).isEqualTo("noname.example.com");
    assertThat(opml.warnings())
        .extracting(SourceWarning::code)
        .containsExactly("DUPLICATE_FEED", "BAD_ADDRESS");
  }

  @Test
  void writesWhatItReads() {
    Opml opml = Opml.parse(LIST);

    Opml again = Opml.parse(opml.toXml());

    assertThat(again.toXml()).isEqualTo(opml.toXml());
    assertThat(again.title()).isEqualTo(opml.title());
    assertThat(again.feeds()).isEqualTo(opml.feeds());
    assertThat(again.feeds().get(0).source().owner()).contains("Morning Group");
  }

  @Test
  void escapesNamesOfAllSorts() {
    Source odd = Source.builder("a \"b\" <c> & d\u0008").build();
    String xml =
        Opml.of("<&>", List.of(new OpmlFeed(URI.create("https://a.example.com/?a=b&c=d"), odd)))
            .toXml();

    OpmlFeed read = Opml.parse(xml).feeds().get(0);

    assertThat(read.source().name()).isEqualTo("a \"b\" <c> & d");
    assertThat(read.url()).isEqualTo(URI.create("https://a.example.com/?a=b&c=d"));
  }

  @Test
  void readsFilesInTheirCharset(@TempDir Path folder) throws IOException {
    String gbk = LIST.replace("UTF-8", "GBK");
    Path file = Files.write(folder.resolve("a.opml"), gbk.getBytes(Charset.forName("GBK")));

    assertThat(Opml.read(file).feeds().get(0).source().name()).isEqualTo("晨星");
  }

  @Test
  void refusesWhatIsNoOpml(@TempDir Path folder) {
    assertThatThrownBy(() -> Opml.parse("<rss/>")).isInstanceOf(DataException.class);
    assertThatThrownBy(() -> Opml.read(folder.resolve("missing")))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void givesSourcesForItsFeeds() {
    assertThat(Opml.parse(LIST).feeds().get(0).toSource().name()).isEqualTo("晨星");
  }
}
