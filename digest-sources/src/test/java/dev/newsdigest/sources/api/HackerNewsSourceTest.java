package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HackerNewsSourceTest extends ArticleSourceContract {

  private final RecordedFetcher fetcher =
      new RecordedFetcher()
          .withFile("https://hn.algolia.com/", "hackernews.json", "application/json");

  @Override
  protected ArticleSource working() {
    return HackerNewsSource.builder().fetcher(fetcher).build();
  }

  @Override
  protected ArticleSource broken() {
    return HackerNewsSource.builder().fetcher(new RecordedFetcher()).build();
  }

  @Test
  void linksTheStoryOrElseItsDiscussion() {
    List<Article> articles = working().fetch(request(() -> false)).articles();
    assertThat(articles)
        .extracting(a -> a.url().toString())
        .containsExactly(
            "https://lab.example/posts/small-reasoner",
            "https://news.ycombinator.com/item?id=40000002",
            "https://clock.example/a");
    assertThat(articles.get(0).published()).contains(Instant.parse("2026-01-23T00:00:00Z"));
    assertThat(articles.get(1).summary())
        .contains("We have a dozen tools & no good way to replay calls. What do you use?");
  }

  @Test
  void takesNoDateFromTheFutureAndSaysSo() {
    SourceResult result = working().fetch(request(() -> false));
    assertThat(result.articles().get(2).published()).isEmpty();
    assertThat(result.details().warnings())
        .extracting(w -> w.code())
        .containsExactly("FUTURE_DATE", "NO_TITLE");
  }

  @Test
  void asksForTheWindowAndThePointsOnly() {
    HackerNewsSource.builder()
        .fetcher(fetcher)
        .query("large language model")
        .minPoints(50)
        .limit(30)
        .build()
        .fetch(request(() -> false));
    assertThat(fetcher.asked().get(0).url().toString())
        .contains("query=large+language+model")
        .contains("hitsPerPage=30")
        .contains("points%3E%3D50")
        .contains("created_at_i%3E%3D1769068800");
  }

  @Test
  void reportsAnAnswerThatIsNoJson() {
    SourceResult result =
        HackerNewsSource.builder()
            .fetcher(new RecordedFetcher().with("https://", "<html>busy</html>", "text/html"))
            .build()
            .fetch(request(() -> false));
    assertThat(((SourceResult.Failed) result).failure().code()).isEqualTo("MALFORMED");
  }
}
