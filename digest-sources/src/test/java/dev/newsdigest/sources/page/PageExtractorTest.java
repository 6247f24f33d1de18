package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

class PageExtractorTest {

  private final PageExtractor extractor = PageExtractor.create();

  @Test
  void refusesAPageOverTheLimit() {
    PageExtraction extraction = extractor.extract("x".repeat(PageExtractor.MAX_SIZE + 1), null);
    assertThat(extraction)
        .isInstanceOfSatisfying(
            PageExtraction.Failed.class,
            f -> assertThat(f.code()).isEqualTo(PageExtraction.Code.LIMIT));
  }

  @Test
  void readsAPageInGbkDeclaredAsGb2312() {
    String html =
        "<html><head><meta http-equiv=Content-Type content='text/html; charset=gb2312'>"
            + "<title>测试稿件_示例网</title></head><body><div class=article><p>"
            + "国产镕铸机器人企业今天发布了新一代关节模组，公司称其重量比上一代减轻三成。".repeat(5)
            + "</p></div></body></html>";
    PageExtraction extraction =
        extractor.extract(html.getBytes(Charset.forName("GB18030")), null, "text/html");
    assertThat(extraction)
        .isInstanceOfSatisfying(
            PageExtraction.Extracted.class,
            e -> assertThat(e.page().text()).startsWith("国产镕铸机器人企业今天发布了"));
  }
}
