package dev.newsdigest.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.contract.SegmenterContract;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HanSegmenterTest extends SegmenterContract {

  /** An engine that knows no words at all. */
  private static List<String> characters(String run) {
    return run.chars().mapToObj(c -> String.valueOf((char) c)).toList();
  }

  @Override
  protected Segmenter segmenter() {
    return HanSegmenter.of(HanSegmenterTest::characters);
  }

  private static String forms(Segmenter segmenter, String text) {
    return segmenter.segment(text, Language.ZH_HANS).stream()
        .map(Token::form)
        .collect(Collectors.joining("/"));
  }

  @Test
  void asksTheEngineForChineseOnly() {
    assertThat(forms(segmenter(), "用Qwen3-Max写代码，3nm")).isEqualTo("用/qwen3-max/写/代/码/,/3nm");
  }

  @Test
  void joinsWhatAWordToBeKeptWholeIsSpeltOf() {
    Segmenter learned = segmenter().withWords(List.of("智能体", "具身智能")).withWords(List.of("算力"));

    assertThat(forms(learned, "具身智能體要算力")).isEqualTo("具身智能/体/要/算力");
    assertThat(forms(learned, "智能体")).isEqualTo("智能体");
  }

  @Test
  void doesNotTrustAnEngineThatLosesText() {
    Segmenter lossy = HanSegmenter.of(run -> List.of("丢"));

    assertThat(forms(lossy, "云雀穿山甲")).isEqualTo("云/雀穿/山/甲");
  }

  @Test
  void servesAnAnalyzerWithNewWords() {
    Analyzer analyzer = Analyzer.create().segmentingWith(segmenter()).withWords(List.of("云雀"));

    assertThat(analyzer.analyze("云雀飞", Language.ZH_HANS, null).tokens())
        .extracting(Token::form)
        .containsExactly("云雀", "飞");
  }
}
