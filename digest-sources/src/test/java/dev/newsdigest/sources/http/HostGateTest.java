package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class HostGateTest {

  private final TestClock clock = new TestClock();
  private final HostGate gate = new HostGate(clock, clock.sleeper(), Duration.ofSeconds(1));

  @Test
  void keepsASecondBetweenStartsAtEachHostInAnyOrder() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    Map<String, Instant> last = new HashMap<>();
    for (int i = 0; i < 1_000; i++) {
      String host = "host" + random.nextInt(5);
      assertThat(gate.enter(host, Duration.ZERO, () -> false)).isTrue();
      Instant start = clock.instant();
      Instant before = last.put(host, start);
      if (before != null) {
        assertThat(Duration.between(before, start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
      }
      clock.advance(Duration.ofMillis(random.nextInt(300)));
      gate.leave(host);
    }
  }

  @Test
  void waitsAsLongAsTheHostsOwnRulesAsk() throws Exception {
    gate.enter("a", Duration.ofSeconds(30), () -> false);
    gate.leave("a");
    Instant first = clock.instant();

    gate.enter("a", Duration.ofSeconds(30), () -> false);

    assertThat(Duration.between(first, clock.instant())).isGreaterThan(Duration.ofSeconds(29));
  }

  @Test
  void doesNotLetABusyHostHoldUpAnother() throws Exception {
    gate.enter("slow", Duration.ZERO, () -> false);
    Instant before = clock.instant();

    gate.enter("other", Duration.ZERO, () -> false);

    assertThat(clock.instant()).isEqualTo(before);
  }

  @Test
  void givesUpWaitingWhenCancelled() throws Exception {
    gate.enter("a", Duration.ZERO, () -> false);
    Instant end = clock.instant().plusMillis(500);

    assertThat(gate.enter("a", Duration.ZERO, () -> clock.instant().isAfter(end))).isFalse();
  }

  @Test
  void remembersTheLongerOfTwoRests() {
    gate.rest("a", Duration.ofMinutes(10));
    gate.rest("a", Duration.ofMinutes(1));

    assertThat(gate.restingUntil("a")).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
    clock.advance(Duration.ofMinutes(10));
    assertThat(gate.restingUntil("a")).isNull();
  }
}
