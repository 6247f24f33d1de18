package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebCharsetsTest {

  @ParameterizedTest
  @CsvSource({
    "gb2312, GB18030", "GBK, GB18030", "' gb_2312-80 ', GB18030", "big5, Big5-HKSCS",
    "iso-8859-1, windows-1252", "ASCII, windows-1252", "utf8, UTF-8", "UTF-8, UTF-8",
    "shift_jis, windows-31j", "euc-kr, x-windows-949", "koi8-r, KOI8-R"
  })
  void readsLabelsAsTheWebMeansThem(String label, String charset) {
    assertThat(WebCharsets.ofLabel(label)).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no such charset", "utf-8;", "<script>", "\u0000"})
  void knowsNoCharsetForNonsense(String label) {
    assertThat(WebCharsets.ofLabel(label)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/xml; charset=gbk|GB18030",
        "text/xml;CHARSET = \"utf-8\"|UTF-8",
        "application/xml; foo=bar; charset='big5'|Big5-HKSCS"
      })
  void findsTheParameterOfAContentType(String contentType, String charset) {
    assertThat(WebCharsets.ofContentType(contentType)).contains(Charset.forName(charset));
  }

  @Test
  void knowsByteOrderMarks() {
    assertThat(WebCharsets.ofByteOrderMark(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}))
        .contains(Charset.forName("UTF-8"));
    assertThat(WebCharsets.ofByteOrderMark(new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0}))
        .contains(Charset.forName("UTF-16LE"));
    assertThat(WebCharsets.ofByteOrderMark(new byte[] {'<', 'a'})).isEmpty();
  }
}
