package dev.newsdigest.sources.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any bytes give a typed answer. Runs on its recorded inputs unless JAZZER_FUZZ is set. */
class PageFuzzTest {

  private final PageExtractor extractor = PageExtractor.create();

  @FuzzTest(maxDuration = "15s")
  void anyBytesGiveATypedAnswer(byte[] bytes) {
    PageExtraction extraction = extractor.extract(bytes, null, null);
    if (extraction instanceof PageExtraction.Extracted extracted) {
      assertThat(extracted.page().text()).isNotBlank().doesNotContain("\n\n\n");
    }
  }
}
