package dev.newsdigest.core.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.keyword.Keyword;
import dev.newsdigest.core.keyword.KeywordExtractor;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What every {@link KeywordExtractor} keeps; extend it with the one to test. */
public abstract class KeywordExtractorContract {

  /** The extractor under test. */
  protected abstract KeywordExtractor extractor();

  @Test
  public void neverGivesMoreThanAskedAndNoPhraseTwice() {
    KeywordExtractor extractor = extractor();
    for (AnalyzedArticle article : Stages.analyzed(NewsDay.articles())) {
      for (int limit : new int[] {0, 1, 3, 50}) {
        List<Keyword> keywords = extractor.extract(article, limit);
        assertThat(keywords).hasSizeLessThanOrEqualTo(limit);
        assertThat(keywords).extracting(Keyword::text).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  public void givesTheBestFirst() {
    KeywordExtractor extractor = extractor();
    for (AnalyzedArticle article : Stages.analyzed(NewsDay.articles())) {
      List<Keyword> keywords = extractor.extract(article, 10);
      assertThat(keywords).isNotEmpty();
      assertThat(keywords).allSatisfy(k -> assertThat(k.text()).isNotBlank());
      assertThat(keywords).extracting(Keyword::score).allMatch(Double::isFinite);
      assertThat(extractor.extract(article, 1)).containsExactly(keywords.get(0));
    }
  }

  @Test
  public void findsNothingInAnArticleWithoutWords() {
    assertThat(extractor().extract(Stages.empty(), 5)).isEmpty();
    AnalyzedArticle marks = Stages.analyzed(NewsDay.us("x", "Outlet", 1, "!!! ... ???", "—"));
    assertThat(extractor().extract(marks, 5)).isEmpty();
  }

  @Test
  public void answersTheSameFromSeveralThreads() {
    KeywordExtractor extractor = extractor();
    List<AnalyzedArticle> articles = Stages.analyzed(NewsDay.articles());
    List<List<Keyword>> alone = all(extractor, articles);

    assertThat(Stages.together(() -> all(extractor, articles))).containsOnly(alone);
  }

  @Test
  @Timeout(20)
  public void survivesHostileText() {
    KeywordExtractor extractor = extractor();
    List<Article> hostile = new ArrayList<>(Hostile.articles());
    hostile.add(Hostile.hugeTitle());
    for (AnalyzedArticle article : Stages.analyzed(hostile)) {
      assertThat(extractor.extract(article, 5)).hasSizeLessThanOrEqualTo(5);
    }
  }

  private static List<List<Keyword>> all(KeywordExtractor extractor, List<AnalyzedArticle> day) {
    return day.stream().map(article -> extractor.extract(article, 5)).toList();
  }
}
