package dev.newsdigest.llm.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VersionedNamesTest {

  private static final AnalyzedArticle ARTICLE =
      Analyzer.of(KnowledgeBase.empty())
          .analyze(
              Article.builder(
                      URI.create("https://news.example/1"),
                      "某公司发布Kimi K2.5与GPT-5对比",
                      Source.named("Wire"))
                  .text("第二季度，该公司采购了H20芯片，并测试了Qwen3 Max模型和 HBM4。")
                  .language(Language.ZH_HANS)
                  .build());

  private static Optional<String> missing(String claim) {
    return VersionedNames.missing(claim, false, List.of(ARTICLE));
  }

  @Test
  void findsNamesWhateverTheirHyphensSpacesAndCase() {
    assertThat(missing("The firm tested Qwen3-Max, kimi k2.5 and HBM4 against GPT 5.")).isEmpty();
    assertThat(missing("The firm bought H20 chips, 5nm and 24GB parts.")).isEmpty();
  }

  @Test
  void noticesVersionsThatWereCountedUp() {
    assertThat(missing("The firm tested GPT-5.2.")).contains("gpt-5.2");
    assertThat(missing("The firm tested Qwen30-Max.")).contains("qwen30-max");
    assertThat(missing("The firm tested Kimi K2.")).isEmpty();
    assertThat(missing("The firm bought B200 chips.")).contains("b200");
    assertThat(VersionedNames.missing("该公司Q7收入增长。", true, List.of(ARTICLE))).contains("q7");
  }

  @Test
  void leavesQuartersOfAnotherLanguageAlone() {
    assertThat(missing("The firm bought chips in Q2 of FY2026 for RMB5 million.")).isEmpty();
  }
}
