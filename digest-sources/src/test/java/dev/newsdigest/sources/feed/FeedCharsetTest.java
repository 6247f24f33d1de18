package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Byte order mark x prolog x header x what the bytes really are. */
class FeedCharsetTest {

  private static final String CHINESE = "国产大模型镕舸周五发布，售价下调两成";
  private static final String TRADITIONAL = "臺灣晶片廠宣布擴大資料中心投資計畫";

  private static byte[] feed(String title, String prolog, String charset) {
    String declaration =
        prolog == null ? "" : "<?xml version=\"1.0\" encoding=\"" + prolog + "\"?>\n";
    String xml =
        declaration
            + "<rss version=\"2.0\"><channel><title>"
            + title
            + "</title><item><title>"
            + title
            + "</title></item></channel></rss>";
    return xml.getBytes(Charset.forName(charset));
  }

  private static byte[] marked(byte[] bytes, int... mark) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int b : mark) {
      out.write(b);
    }
    out.writeBytes(bytes);
    return out.toByteArray();
  }

  private static ParsedFeed parse(byte[] bytes, String contentType) {
    return Feeds.parsed(FeedDocument.ofBytes(bytes).contentType(contentType).build());
  }

  @ParameterizedTest(name = "really {2}: prolog {0}, header {1}")
  @CsvSource(
      nullValues = "-",
      value = {
        "UTF-8, -, UTF-8",
        "-, -, UTF-8",
        "-, text/xml, UTF-8",
        "-, application/rss+xml, UTF-8",
        "-, text/xml; charset=us-ascii, UTF-8",
        "gb2312, -, UTF-8",
        "iso-8859-1, -, UTF-8",
        "UTF-8, text/xml; charset=gbk, UTF-8",
        "gb2312, text/xml; charset=iso-8859-1, UTF-8",
        "gb2312, -, GBK",
        "GB2312, text/xml, GB18030",
        "gbk, -, GBK",
        "gb18030, -, GB18030",
        "-, text/xml; charset=gb2312, GBK",
        "-, text/xml; charset=\"GBK\", GBK",
        "-, -, GBK",
        "-, text/xml, GB18030",
        "UTF-8, -, GBK",
        "UTF-8, text/xml; charset=utf-8, GB18030",
        "UTF-8, text/xml; charset=gbk, GBK",
        "UTF-16, -, UTF-16LE",
        "UTF-16, -, UTF-16BE",
        "-, -, UTF-16LE",
        "nonsense, -, UTF-8"
      })
  void findsTheCharsetOfChineseFeeds(String prolog, String header, String really) {
    ParsedFeed feed = parse(feed(CHINESE, prolog, really), header);

    assertThat(feed.title()).isEqualTo(CHINESE);
    assertThat(feed.items().get(0).title()).isEqualTo(CHINESE);
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"big5, -, Big5", "-, text/xml; charset=big5, Big5", "-, -, Big5", "UTF-8, -, Big5"})
  void findsTheCharsetOfTraditionalChineseFeeds(String prolog, String header, String really) {
    assertThat(parse(feed(TRADITIONAL, prolog, really), header).title()).isEqualTo(TRADITIONAL);
  }

  @ParameterizedTest
  @CsvSource({
    "Shift_JIS, 人工知能の新しい半導体", "EUC-JP, 人工知能の新しい半導体", "ISO-2022-JP, 人工知能の新しい半導体",
    "EUC-KR, 인공지능 반도체 발표", "KOI8-R, Новая модель", "windows-1251, Новая модель",
    "iso-8859-1, “smart” – café", "windows-1252, “smart” – café", "iso-8859-15, prix 5 €"
  })
  void readsWhatTheFeedDeclares(String label, String title) {
    // Writers that declare iso-8859-1 send windows-1252, as browsers assume.
    String really = label.equals("iso-8859-1") ? "windows-1252" : label;

    assertThat(parse(feed(title, label, really), null).title()).isEqualTo(title);
  }

  @Test
  void aByteOrderMarkOutranksHeaderAndProlog() {
    byte[] utf8 = marked(feed(CHINESE, "gb2312", "UTF-8"), 0xEF, 0xBB, 0xBF);
    byte[] little = marked(feed(CHINESE, "UTF-8", "UTF-16LE"), 0xFF, 0xFE);
    byte[] big = marked(feed(CHINESE, "UTF-8", "UTF-16BE"), 0xFE, 0xFF);

    assertThat(parse(utf8, "text/xml; charset=gbk").title()).isEqualTo(CHINESE);
    assertThat(parse(little, "text/xml; charset=utf-8").title()).isEqualTo(CHINESE);
    assertThat(parse(big, null).title()).isEqualTo(CHINESE);
  }

  @Test
  void shortGbkIsNotMistakenForUtf8() {
    // These two characters in GBK happen to be valid UTF-8.
    byte[] bytes = feed("木模", "gb2312", "GBK");
    assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");

    assertThat(parse(bytes, null).title()).isEqualTo("木模");
  }

  @Test
  void readsWindows1252WithoutAnyDeclaration() {
    ParsedFeed feed = parse(feed("café — naïve", null, "windows-1252"), null);

    assertThat(feed.title()).isEqualTo("café — naïve");
    assertThat(Feeds.codes(feed)).containsExactly("CHARSET_GUESSED");
  }

  @Test
  void saysWhenTheDeclarationWasWrong() {
    assertThat(Feeds.codes(parse(feed(CHINESE, "gb2312", "UTF-8"), null)))
        .containsExactly("CHARSET_CONFLICT");
    assertThat(Feeds.codes(parse(feed(CHINESE, "nonsense", "UTF-8"), null)))
        .containsExactly("CHARSET_UNKNOWN");
  }

  @Test
  void aFewBrokenBytesCostNoMoreThanThemselves() {
    byte[] bytes = feed(CHINESE.repeat(20) + "#", "UTF-8", "UTF-8");
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '#') {
        bytes[i] = (byte) 0xA9;
      }
    }
    ParsedFeed feed = parse(bytes, null);

    assertThat(feed.title()).startsWith(CHINESE);
    assertThat(Feeds.codes(feed)).containsExactly("CHARSET_BYTES");
  }

  @Test
  void warnsWhenMoreThanOneInAHundredCharactersIsLost() {
    byte[] bytes = feed(CHINESE.repeat(3) + "######", "UTF-8", "UTF-8");
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '#') {
        bytes[i] = (byte) 0xFE;
      }
    }
    ParsedFeed feed = parse(bytes, null);

    assertThat(feed.title()).startsWith(CHINESE);
    assertThat(Feeds.codes(feed)).containsExactly("CHARSET_BROKEN");
  }
}
