package dev.newsdigest.sources.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.contract.ArticleSourceContract;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceResult;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonApiSourceTest extends ArticleSourceContract {

  private static final Source OUTLET = Source.builder("样例社").region(Region.CHINA).build();

  private final RecordedFetcher fetcher =
      new RecordedFetcher().withFile("https://api.example/", "json-api.json", "application/json");

  private JsonApiSource.Builder builder() {
    return JsonApiSource.builder("https://api.example/v1/news", OUTLET)
        .items("/data/list")
        .link("/id", "https://www.example/p/{}")
        .published("/publishTime")
        .summary("/brief")
        .author("/author");
  }

  @Override
  protected ArticleSource working() {
    return builder().fetcher(fetcher).build();
  }

  @Override
  protected ArticleSource broken() {
    return builder().fetcher(new RecordedFetcher()).build();
  }

  @Test
  void readsItemsByTheirPointers() {
    List<Article> articles = working().fetch(request(() -> false)).articles();
    Article first = articles.get(0);
    assertThat(first.title()).isEqualTo("银河机电发布六轴协作臂");
    assertThat(first.url()).hasToString("https://www.example/p/90812");
    assertThat(first.summary()).contains("负载提升到 20 公斤 ，售价不变。");
    assertThat(first.published()).contains(Instant.parse("2026-01-23T02:30:00Z"));
    assertThat(first.authors()).containsExactly("周岚");
    assertThat(articles.get(1).authors()).containsExactly("林舟", "何晏");
  }

  @Test
  void takesAChineseOutletsClockForDatesWithoutAZone() {
    assertThat(working().fetch(request(() -> false)).articles().get(1).published())
        .contains(Instant.parse("2026-01-23T01:15:00Z"));
  }

  @Test
  void keepsAnItemWithoutADate() {
    assertThat(working().fetch(request(() -> false)).articles().get(2).published()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {"{},#600000#TOO_LARGE", "[#300#TOO_LARGE", "{} #2#MALFORMED"})
  void refusesFloodsDepthsAndTextAfterTheDocument(String piece, int times, String code) {
    RecordedFetcher flood =
        new RecordedFetcher()
            .with(
                "https://api.example/",
                (times > 2 ? "[" : "") + piece.repeat(times),
                "application/json");

    SourceResult result = builder().fetcher(flood).build().fetch(request(() -> false));

    assertThat(((SourceResult.Failed) result).failure().code()).isEqualTo(code);
  }

  @Test
  void reportsAListThatMoved() {
    SourceResult result =
        builder().items("/data/items").fetcher(fetcher).build().fetch(request(() -> false));
    assertThat(((SourceResult.Failed) result).failure().message()).contains("/data/items");
  }

  @Test
  void refusesATemplateWithoutAPlaceForTheId() {
    assertThatThrownBy(() -> builder().link("/id", "https://www.example/p/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsWhichHostItAsks() {
    assertThat(
            JsonApiSource.builder(
                    "https://API.example.com/a", dev.newsdigest.core.article.Source.named("x"))
                .build()
                .host())
        .isEqualTo("api.example.com");
  }
}
