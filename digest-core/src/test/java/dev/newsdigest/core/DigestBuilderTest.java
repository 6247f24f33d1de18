package dev.newsdigest.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.archive.Archive;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.contract.NewsDay;
import dev.newsdigest.core.contract.Stages;
import dev.newsdigest.core.digest.Origin;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DigestBuilderTest {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final DigestBuilder builder = DigestBuilder.create();

  private static void refused(ThrowingCallable call, String... values) {
    assertThatThrownBy(call)
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContainingAll(values);
  }

  @Test
  void refusesASettingGivenTwiceWithBothValues() {
    builder.date(LocalDate.of(2026, 4, 14)).zone(SHANGHAI).language(Language.EN);
    builder.origin(Origin.LIVE).minimumRelevance(0.5).collectBudget(Duration.ofSeconds(5));
    builder.regions(Region.US);

    refused(() -> builder.date(LocalDate.of(2026, 4, 15)), "2026-04-14", "2026-04-15");
    refused(() -> builder.zone(ZoneOffset.UTC), "Asia/Shanghai", "Z");
    refused(() -> builder.language(Language.ZH_HANS), "en", "zh-Hans");
    refused(() -> builder.origin(Origin.SAMPLE), "LIVE", "SAMPLE");
    refused(() -> builder.minimumRelevance(0.6), "0.5", "0.6");
    refused(() -> builder.collectBudget(Duration.ofSeconds(6)), "PT5S", "PT6S");
    refused(() -> builder.regions(Region.CHINA), "us", "cn");
  }

  @Test
  void acceptsTheSameSettingAgain() {
    builder.zone(SHANGHAI).zone(SHANGHAI).regions(Region.US).regions(List.of(Region.US));
    assertThat(builder.request().zone()).isEqualTo(SHANGHAI);
    assertThat(builder.request().regions()).containsExactly(Region.US);
  }

  @Test
  void refusesALookBackBesideAnyPublishTime() {
    refused(() -> DigestBuilder.create().lookBack(Duration.ofHours(3)).anyPublishTime(), "PT3H");
    refused(() -> DigestBuilder.create().anyPublishTime().lookBack(Duration.ofHours(3)), "PT3H");
  }

  @Test
  void refusesImpossibleValuesAndKeepsNothingOfThem() {
    refused(() -> builder.regions(), "region");
    refused(() -> builder.regions(Region.US, Region.of("us", "America")), "us");
    refused(() -> builder.lookBack(Duration.ofHours(-1)), "PT-1H");
    refused(() -> builder.collectBudget(Duration.ZERO), "PT0S");
    refused(() -> builder.minimumRelevance(1.01), "1.01");
    refused(() -> builder.minimumRelevance(Double.NaN), "NaN");

    builder.regions(Region.US).lookBack(Duration.ofHours(2)).minimumRelevance(0.1);
    assertThat(builder.request().regions()).containsExactly(Region.US);
  }

  @Test
  void takesTheDayFromTheClockInTheDigestsZone() {
    Instant lateInLondon = Instant.parse("2026-04-14T20:00:00Z");
    DigestRequest request =
        builder.clock(Clock.fixed(lateInLondon, ZoneOffset.UTC)).zone(SHANGHAI).request();
    assertThat(request.date()).isEqualTo(LocalDate.of(2026, 4, 15));
    assertThat(request.regions()).containsExactly(Region.CHINA, Region.US);
    assertThat(request.from()).isEqualTo(Instant.parse("2026-04-14T00:00:00Z"));
    assertThat(request.to()).isEqualTo(Instant.parse("2026-04-15T16:00:00Z"));
  }

  @Test
  void keepsAPipelineApartFromLaterChangesOfTheBuilder() {
    DigestPipeline before = builder.date(LocalDate.of(2026, 4, 14)).pipeline();
    builder.source(
        request -> {
          throw new AssertionError("added after the pipeline was built");
        });
    assertThat(before.run(builder.request()).run().sources()).isEmpty();
  }

  @Test
  void refusesNull() {
    assertThatThrownBy(() -> builder.source(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> builder.archive(null)).hasMessageContaining("archive");
    builder.archive(Archive.inMemory());
  }

  @Test
  void readsWithTheCallersSegmenter() {
    AtomicInteger cut = new AtomicInteger();
    Analyzer analyzer =
        Stages.analyzer()
            .segmentingWith(
                (text, language) -> {
                  cut.incrementAndGet();
                  return List.of();
                });

    Stages.digest(NewsDay.american()).analyzer(analyzer).build();

    assertThat(cut).hasPositiveValue();
  }

  @Test
  void refusesAnAnalyzerOfAnotherKnowledgeBase() {
    DigestBuilder builder = DigestBuilder.create().knowledge(KnowledgeBase.bundled());
    Analyzer other = Analyzer.of(KnowledgeBase.empty());

    assertThatThrownBy(() -> builder.analyzer(other)).isInstanceOf(ConfigurationException.class);
  }
}
