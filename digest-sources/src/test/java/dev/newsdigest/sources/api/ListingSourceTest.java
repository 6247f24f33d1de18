package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.FetchPurpose;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListingSourceTest extends ArticleSourceContract {

  private static final String PAGE = "https://www.harbor.example/ai/";
  private static final Source OUTLET = Source.builder("港湾观察").region(Region.CHINA).build();

  private final RecordedFetcher fetcher =
      new RecordedFetcher().withFile(PAGE, "listing.html", "text/html; charset=utf-8");

  @Override
  protected ArticleSource working() {
    return ListingSource.builder(PAGE, OUTLET).fetcher(fetcher).build();
  }

  @Override
  protected ArticleSource broken() {
    return ListingSource.builder(PAGE, OUTLET).fetcher(new RecordedFetcher()).build();
  }

  @Test
  void findsTheListedArticlesWithoutSelectors() {
    assertThat(working().fetch(request(() -> false)).articles())
        .extracting(Article::title)
        .containsExactly(
            "松果科技把端侧模型装进助听器", "三家云厂商下调推理价格，最高降幅四成", "码头无人集卡夜班试运行满一个月", "高校团队公开古籍识别数据集");
  }

  @Test
  void readsDatesAsListsShowThem() {
    List<Article> articles = working().fetch(request(() -> false)).articles();
    assertThat(articles.get(0).published()).contains(Instant.parse("2026-01-23T07:35:00Z"));
    assertThat(articles.get(1).published()).contains(Instant.parse("2026-01-23T03:20:00Z"));
    assertThat(articles.get(2).published()).contains(Instant.parse("2026-01-22T13:05:00Z"));
    assertThat(articles.get(3).published()).contains(Instant.parse("2026-01-19T00:00:00Z"));
  }

  @Test
  void followsTheSelectorsItIsGiven() {
    ArticleSource source =
        ListingSource.builder(PAGE, OUTLET)
            .item("li.entry:has(.brief)")
            .title("h3")
            .link("h3 a")
            .summary(".brief")
            .published(".time")
            .fetcher(fetcher)
            .build();
    List<Article> articles = source.fetch(request(() -> false)).articles();
    assertThat(articles).hasSize(3);
    assertThat(articles.get(0).summary()).contains("新固件能在本地分离人声，续航缩短不到一小时。");
    assertThat(articles.get(0).url())
        .hasToString("https://www.harbor.example/a/20260123/118201.html");
  }

  @Test
  void asksAsACrawlerThatObeysRobots() {
    working().fetch(request(() -> false));
    assertThat(fetcher.asked().get(0).purpose()).isEqualTo(FetchPurpose.PAGE);
  }

  @Test
  void reportsALayoutThatChanged() {
    SourceResult result =
        ListingSource.builder(PAGE, OUTLET)
            .item("div.gone")
            .fetcher(fetcher)
            .build()
            .fetch(request(() -> false));
    assertThat(((SourceResult.Failed) result).failure().code()).isEqualTo("NO_ITEMS");
  }

  @Test
  void refusesASelectorThatCannotBeRead() {
    assertThatThrownBy(() -> ListingSource.builder(PAGE, OUTLET).item("li["))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("li[");
  }
}
