package dev.newsdigest.llm.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RetryHintsTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-23T08:00:00Z"), ZoneOffset.UTC);

  private static @Nullable Duration of(String header, String value) {
    return RetryHints.of(Map.of(header, value)::get, CLOCK);
  }

  @Test
  void readsSecondsMillisecondsDatesAndResetTimes() {
    assertThat(of("retry-after", "7")).isEqualTo(Duration.ofSeconds(7));
    assertThat(of("retry-after", "0.5")).isEqualTo(Duration.ofMillis(500));
    assertThat(of("retry-after-ms", "120")).isEqualTo(Duration.ofMillis(120));
    assertThat(of("retry-after", "Fri, 23 Jan 2026 08:01:00 GMT")).isEqualTo(Duration.ofMinutes(1));
    assertThat(of("x-ratelimit-reset-tokens", "6m0.5s")).isEqualTo(Duration.ofMillis(360_500));
    assertThat(of("x-ratelimit-reset-requests", "20ms")).isEqualTo(Duration.ofMillis(20));
    assertThat(of("anthropic-ratelimit-tokens-reset", "2026-01-23T08:00:09Z"))
        .isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void takesTheLongestOfSeveralResetTimes() {
    Map<String, String> headers =
        Map.of("x-ratelimit-reset-requests", "1s", "x-ratelimit-reset-tokens", "3s");
    assertThat(RetryHints.of(headers::get, CLOCK)).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void treatsTimesInThePastAsNow() {
    assertThat(of("retry-after", "Fri, 23 Jan 2026 07:00:00 GMT")).isEqualTo(Duration.ZERO);
  }

  @Test
  void countsNonsenseAsAbsentAndCapsAtADay() {
    for (String value : new String[] {"-1", "soon", "", "1e12", "6m0", "NaN", "99 bottles"}) {
      assertThat(of("retry-after", value)).as(value).isNull();
      assertThat(of("x-ratelimit-reset-tokens", value)).as(value).isNull();
    }
    assertThat(of("retry-after", "999999999999999")).isEqualTo(Duration.ofDays(1));
  }
}
