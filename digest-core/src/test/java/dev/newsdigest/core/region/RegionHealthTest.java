package dev.newsdigest.core.region;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.collect.Collector;
import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.story.News;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegionHealthTest {

  private static final Region JAPAN = Region.of("jp", "Japan");

  private static List<SourceReport> reports(ArticleSource... sources) {
    SourceRequest request =
        new SourceRequest(
            News.NOON.minusSeconds(9_000),
            News.NOON.plusSeconds(9_000),
            News.NOON,
            ZoneOffset.UTC,
            () -> false);
    return new Collector(Runnable::run, Duration.ofSeconds(5), Clock.systemUTC())
        .collect(List.of(sources), request, (report, done, total) -> {})
        .reports();
  }

  private static ArticleSource source(@Nullable Region declared, SourceResult result) {
    return new ArticleSource() {
      @Override
      public SourceResult fetch(SourceRequest request) {
        return result;
      }

      @Override
      public Optional<Region> region() {
        return Optional.ofNullable(declared);
      }
    };
  }

  private static SourceResult articles(Region... regions) {
    return SourceResult.of(
        Stream.of(regions)
            .map(
                region ->
                    Article.builder(
                            URI.create("https://example.org/" + region.id()),
                            "News of " + region.id(),
                            Source.named("Outlet " + region.id()))
                        .region(region)
                        .published(News.NOON)
                        .build())
            .toList());
  }

  private static SourceResult failure() {
    return SourceResult.failed(new StageFailure("source", "TIMEOUT", "s", "no answer", true));
  }

  @Test
  void countsTheSourcesOfThatRegionAlone() {
    List<SourceReport> reports =
        reports(
            source(Region.CHINA, failure()),
            source(Region.CHINA, articles(Region.CHINA)),
            source(Region.US, articles(Region.US)),
            source(Region.US, SourceResult.of(List.of())),
            source(JAPAN, failure()));
    assertThat(RegionHealth.of(Region.CHINA, reports)).isEqualTo(new RegionHealth(2, 1));
    assertThat(RegionHealth.of(Region.US, reports)).isEqualTo(new RegionHealth(2, 2));
    assertThat(RegionHealth.of(JAPAN, reports)).isEqualTo(new RegionHealth(1, 0));
    assertThat(RegionHealth.of(Region.US, reports).isHealthy()).isTrue();
    assertThat(RegionHealth.of(Region.CHINA, reports).isHealthy()).isFalse();
  }

  @Test
  void countsASourceOfManyOutletsForEachRegionItDelivered() {
    List<SourceReport> reports = reports(source(null, articles(Region.CHINA, Region.US)));
    assertThat(RegionHealth.of(Region.CHINA, reports)).isEqualTo(new RegionHealth(1, 1));
    assertThat(RegionHealth.of(JAPAN, reports).isHealthy()).isFalse();
  }

  @Test
  void holdsAFailedSourceOfUnknownRegionAgainstAll() {
    List<SourceReport> reports =
        reports(source(null, failure()), source(Region.US, articles(Region.US)));
    assertThat(RegionHealth.of(Region.US, reports)).isEqualTo(new RegionHealth(2, 1));
  }

  @Test
  void survivesASourceThatCannotTellItsRegion() {
    ArticleSource broken =
        new ArticleSource() {
          @Override
          public SourceResult fetch(SourceRequest request) {
            return articles(Region.US);
          }

          @Override
          public Optional<Region> region() {
            throw new IllegalStateException("no region");
          }
        };
    assertThat(RegionHealth.of(Region.US, reports(broken))).isEqualTo(new RegionHealth(1, 1));
  }
}
