package dev.newsdigest.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.story.News;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CounterpartsTest {

  private static AnalyzedArticle article(String id, String title, Region region) {
    return News.of(id, title, null, News.NOON, "Outlet " + id, region);
  }

  @Test
  void putFirstWhatTheOtherRegionTellsAsWell() {
    AnalyzedArticle builder = article("a", "美国建筑公司与 Palantir 达成合作", Region.CHINA);
    AnalyzedArticle law = article("b", "凯易律师事务所与 Palantir 达成 4 年合作", Region.CHINA);
    AnalyzedArticle american =
        article("c", "Law firm Kirkland signs 4-year deal with Palantir", Region.US);
    Map<Region, List<AnalyzedArticle>> articles = new LinkedHashMap<>();
    articles.put(Region.CHINA, List.of(builder, law));
    articles.put(Region.US, List.of(american));

    assertThat(Counterparts.first(articles).get(Region.CHINA)).containsExactly(law, builder);
  }

  @Test
  void keepTheOrderWhereNothingTellsThemApart() {
    AnalyzedArticle first = article("a", "宇树科技发布新款机器狗", Region.CHINA);
    AnalyzedArticle second = article("b", "宇树科技推出新款机器狗", Region.CHINA);
    Map<Region, List<AnalyzedArticle>> articles = new LinkedHashMap<>();
    articles.put(Region.CHINA, List.of(first, second));
    articles.put(Region.US, List.of(article("c", "Rain expected in Ohio", Region.US)));

    assertThat(Counterparts.first(articles).get(Region.CHINA)).containsExactly(first, second);
  }
}
