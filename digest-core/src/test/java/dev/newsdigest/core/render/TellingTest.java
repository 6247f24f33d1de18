package dev.newsdigest.core.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.region.SharedStory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TellingTest {

  private final Digest digest = Stages.digest(NewsDay.articles()).build();
  private final RegionEdition china = digest.editions().get(0);

  private SharedStory shared(ArticleId article, String title) {
    SharedStory.Side side = new SharedStory.Side(List.of(article), title, null);
    return new SharedStory(
        "s", title, new TreeMap<>(Map.of(china.region(), side)), null, null, List.of());
  }

  @Test
  void isTheCheckedClaimWhereTheEditionCitesTheArticle() {
    Claim claim = Leads.of(china).get(0);
    Telling telling =
        Telling.of(digest, china, shared(claim.citations().get(0), "港湾网 4 月 14 日｜标题"))
            .orElseThrow();

    assertThat(telling.text()).isEqualTo(claim.text());
    assertThat(telling.citations()).isEqualTo(claim.citations());
    assertThat(telling.language()).isEqualTo(claim.language());
  }

  @Test
  void isTheHeadlineWhereTheEditionTellsSomethingElseOfTheStory() {
    Telling telling =
        Telling.of(digest, china, shared(new ArticleId("untold"), "跃谷推迟发布新款机器人")).orElseThrow();

    assertThat(telling.text()).isEqualTo("跃谷推迟发布新款机器人");
    assertThat(telling.language()).isEqualTo(new Language("zh"));
    assertThat(telling.citations()).isEmpty();
  }

  @Test
  void isNothingWhereTheRegionDoesNotTellIt() {
    SharedStory nowhere = new SharedStory("x", "Title", new TreeMap<>(), null, null, List.of());
    assertThat(Telling.of(digest, china, nowhere)).isEqualTo(Optional.empty());
  }
}
