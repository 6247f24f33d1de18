package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageCharsetTest {

  private static final List<String> LABELS =
      List.of("utf-8", "gb2312", "big5", "utf-16", "iso-8859-1", "iso-2022-jp", "no-such", "");

  /** Charset of the bytes, label of the header, label of the meta tag. */
  static List<List<String>> lies() {
    List<List<String>> lies = new ArrayList<>();
    for (String header : LABELS) {
      for (String meta : LABELS) {
        lies.add(List.of(header, meta));
      }
    }
    return lies;
  }

  private static PageExtraction read(byte[] bytes, String header) {
    return PageExtractor.create()
        .extract(bytes, null, header.isEmpty() ? null : "text/html; charset=" + header);
  }

  @ParameterizedTest
  @MethodSource("lies")
  void readsUtf8WhateverIsDeclared(List<String> labels) {
    byte[] bytes = PageFixtures.portal(labels.get(1)).getBytes(StandardCharsets.UTF_8);

    PageExtraction page = read(bytes, labels.get(0));

    assertThat(((PageExtraction.Extracted) page).page().text()).contains(PageFixtures.ZH.get(0));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GB18030", "Big5", "UTF-16LE", "UTF-16BE", "Shift_JIS", "windows-1252"})
  void bytesUnderAWrongLabelAreTextOrRefused(String charset) {
    for (List<String> labels : lies()) {
      byte[] bytes = PageFixtures.portal(labels.get(1)).getBytes(Charset.forName(charset));

      PageExtraction page = read(bytes, labels.get(0));

      if (page instanceof PageExtraction.Extracted extracted) {
        String text = extracted.page().text();
        long broken = text.chars().filter(c -> c == 0xfffd).count();
        assertThat(broken).as("%s as %s: %s", charset, labels, text).isLessThan(text.length() / 20);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gb2312", "gbk", "gb18030"})
  void readsGb18030UnderEachOfItsNamesOverAWrongMetaTag(String header) {
    byte[] bytes = PageFixtures.portal("iso-8859-1").getBytes(Charset.forName("GB18030"));

    PageExtraction page = read(bytes, header);

    assertThat(((PageExtraction.Extracted) page).page().text()).contains(PageFixtures.ZH.get(0));
  }

  @ParameterizedTest
  @MethodSource("lies")
  void randomBytesAreRefusedOrReadWhateverTheyAreDeclared(List<String> labels) {
    byte[] bytes = new byte[200_000];
    new Random(7).nextBytes(bytes);

    PageExtraction page = read(bytes, labels.get(0));

    assertThat(page).isInstanceOf(PageExtraction.Failed.class);
  }
}
