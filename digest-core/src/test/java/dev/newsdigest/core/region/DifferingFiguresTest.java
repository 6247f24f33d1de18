package dev.newsdigest.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.region.SharedStory.Difference;
import dev.newsdigest.core.story.News;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferingFiguresTest {

  private static AnalyzedArticle article(String title, Region region) {
    return News.of("a" + title.hashCode(), title, null, News.NOON, "Outlet", region);
  }

  private static List<Difference> between(String chinese, String... american) {
    Map<Region, List<AnalyzedArticle>> articles = new LinkedHashMap<>();
    articles.put(Region.CHINA, List.of(article(chinese, Region.CHINA)));
    articles.put(Region.US, List.of(american).stream().map(t -> article(t, Region.US)).toList());
    return DifferingFigures.of(articles);
  }

  @Test
  void differOnOneMeasure() {
    assertThat(
            between(
                "英伟达将以 52 亿美元收购初创公司 Lumenora", "Nvidia to buy startup Lumenora for $5.9 billion"))
        .singleElement()
        .satisfies(
            difference -> {
              assertThat(difference.kind()).isEqualTo("figure");
              assertThat(difference.values().get(Region.CHINA)).isEqualTo("52 亿美元");
              assertThat(difference.values().get(Region.US)).isEqualTo("$5.9 billion");
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "英伟达将以 52 亿美元收购初创公司 Lumenora | Nvidia to buy startup Lumenora for $5.25 billion",
        "月之暗面融资 20 亿美元 | Moonshot AI reaches a valuation of $30 billion",
        "博通第三季度收入约 45 亿美元 | Broadcom reports Q2 revenue of $22 billion",
        "博通公布财报后股价下跌 15% | Broadcom stock falls more than 10% after earnings",
        "宇树科技收入 7 亿元，同比增长 30% | Unitree opens a factory with 500 workers",
      })
  void saySomethingElseOrTheSame(String chinese, String american) {
    assertThat(between(chinese, american)).isEmpty();
  }

  @Test
  void agreeWhereAnyArticleOfARegionHasTheOthersFigure() {
    assertThat(
            between(
                "英伟达将以 52 亿美元收购初创公司 Lumenora",
                "Nvidia to buy startup Lumenora for $5.9 billion",
                "Lumenora sale to Nvidia closes at $5.2 billion"))
        .isEmpty();
  }
}
