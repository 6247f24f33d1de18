package dev.newsdigest.core.collect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FairOrderTest {

  private final List<String> asked = new ArrayList<>();

  private ArticleSource source(String nameAtHost) {
    return new ArticleSource() {
      @Override
      public SourceResult fetch(SourceRequest request) {
        asked.add(nameAtHost);
        return SourceResult.of(List.of());
      }

      @Override
      public String name() {
        return nameAtHost;
      }

      @Override
      public String host() {
        return nameAtHost.substring(nameAtHost.indexOf('@') + 1);
      }
    };
  }

  @Test
  void startsHostsByTurnsAndReportsInTheGivenOrder() {
    List<String> names = List.of("1@a", "2@a", "3@a", "4@b", "5@", "6@b", "7@", "8@c");
    List<ArticleSource> sources =
        Stream.of(names.toArray(String[]::new)).map(this::source).toList();
    Instant now = Instant.parse("2026-01-23T08:00:00Z");

    Collected collected =
        new Collector(Runnable::run, Duration.ofMinutes(1), Clock.fixed(now, ZoneOffset.UTC))
            .collect(
                sources,
                new SourceRequest(now.minusSeconds(60), now, now, ZoneOffset.UTC, () -> false),
                (report, done, total) -> {});

    assertThat(asked).containsExactly("1@a", "4@b", "5@", "7@", "8@c", "2@a", "6@b", "3@a");
    assertThat(collected.reports()).extracting(SourceReport::source).isEqualTo(names);
  }

  @Test
  void takesASourceThatCannotSayItsHostForOneWithout() {
    ArticleSource broken =
        new ArticleSource() {
          @Override
          public SourceResult fetch(SourceRequest request) {
            return SourceResult.of(List.of());
          }

          @Override
          public String host() {
            throw new IllegalStateException("no address yet");
          }
        };

    assertThat(FairOrder.of(List.of(source("1@a"), source("2@a"), broken)))
        .containsExactly(0, 2, 1);
  }

  @Test
  void ordersNothingAsNothing() {
    assertThat(FairOrder.of(List.of())).isEmpty();
  }
}
