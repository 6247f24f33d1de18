package dev.newsdigest.core.analyze;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.text.Token;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Words an analyzer is given on top of those it knows. */
class AnalyzerWordsTest {

  private static AnalyzedText read(Analyzer analyzer, String text) {
    return analyzer.analyze(text, Language.ZH_HANS, null);
  }

  @Test
  void keepsGivenWordsWholeInBothScripts() {
    Analyzer analyzer = Analyzer.create().withWords(List.of("沐光島")).withWords(List.of("鲲开"));

    assertThat(read(analyzer, "沐光岛和沐光島看鲲开").tokens())
        .extracting(Token::form)
        .containsExactly("沐光岛", "和", "沐光岛", "看", "鲲开");
    assertThat(read(analyzer, "沐光岛").names()).isEmpty();
    assertThat(read(Analyzer.create(), "沐光岛").tokens()).hasSizeGreaterThan(1);
  }

  @Test
  void mentionsGivenNames() {
    Analyzer analyzer = Analyzer.create().withNames(List.of("沐光島"));

    assertThat(read(analyzer, "走進沐光島：OpenAI 的對手").names())
        .extracting(NameMention::name)
        .containsExactly("沐光岛");
  }

  @Test
  void leavesKnownEntitiesToTheKnowledgeBase() {
    Analyzer analyzer = Analyzer.create().withNames(List.of("英伟达"));

    assertThat(read(analyzer, "英伟达发布芯片").names()).isEmpty();
    assertThat(read(analyzer, "英伟达发布芯片").entities()).hasSize(1);
  }

  @Test
  void staysTheSameWithoutWords() {
    Analyzer analyzer = Analyzer.create();

    assertThat(analyzer.withWords(List.of())).isSameAs(analyzer);
    assertThat(analyzer.withNames(List.of())).isSameAs(analyzer);
  }
}
