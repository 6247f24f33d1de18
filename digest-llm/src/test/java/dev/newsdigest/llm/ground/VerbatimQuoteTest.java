package dev.newsdigest.llm.ground;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerbatimQuoteTest {

  private static final String TEXT =
      "The firm’s revenue rose 3.5 percent to $12 million.\n\n该公司  营收增长３.５％，至1200万美元。";

  private static final AnalyzedArticle ARTICLE =
      Analyzer.of(KnowledgeBase.empty())
          .analyze(
              Article.builder(
                      URI.create("https://news.example/1"), "Revenue rises", Source.named("Wire"))
                  .text(TEXT)
                  .build());

  @Test
  void findsTheWordsWhateverTheirSpacesQuotesAndWidth() {
    Evidence evidence =
        VerbatimQuote.find("the firm's revenue  ROSE 3.5 percent", ARTICLE).orElseThrow();
    assertThat(evidence.field()).isEqualTo(ArticleField.TEXT);
    assertThat(evidence.quote()).isEqualTo("The firm’s revenue rose 3.5 percent");
    assertThat(evidence.span().of(TEXT)).isEqualTo(evidence.quote());
    assertThat(VerbatimQuote.find("营收增长3.5%，至1200万美元", ARTICLE).orElseThrow().quote())
        .isEqualTo("营收增长３.５％，至1200万美元");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "the",
        "rose 35 percent to",
        "rose 3.5 percent to €12 million",
        "revenue fell 3.5 percent",
        "[…]",
        "营收增长35%",
        "\u200b\u200b"
      })
  void findsNothingElse(String quote) {
    assertThat(VerbatimQuote.find(quote, ARTICLE)).isEmpty();
  }
}
