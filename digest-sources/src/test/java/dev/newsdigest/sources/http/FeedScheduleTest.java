package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clock starts on Friday 2026-01-23, 08:00 GMT. */
@Timeout(60)
class FeedScheduleTest {

  private final TestClock clock = new TestClock();

  private static String rss(String channel) {
    return "<rss version='2.0'><channel><title>t</title>"
        + channel
        + "<item><title>i</title><ttl>600</ttl></item></channel></rss>";
  }

  @ParameterizedTest
  @CsvSource({"180, 3", "5, 1", "999999, 24", "-7, 1", "soon, 1"})
  void asksNoSoonerThanTheFeedsTtlWithinADay(String ttl, int hours) throws Exception {
    try (RawServer server = new RawServer(RawServer.ok("", rss("<ttl>" + ttl + "</ttl>")));
        HttpFetcher fetcher = fetcher(server)) {
      poll(fetcher, server);
      clock.advance(Duration.ofHours(hours).minusMinutes(1));
      poll(fetcher, server);
      assertThat(server.requests()).hasSize(1);
      clock.advance(Duration.ofMinutes(1));
      poll(fetcher, server);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void staysAwayInSkippedHours() throws Exception {
    String feed = rss("<skipHours><hour>9</hour><hour>10</hour></skipHours>");
    try (RawServer server = new RawServer(RawServer.ok("", feed));
        HttpFetcher fetcher = fetcher(server)) {
      poll(fetcher, server);
      clock.advance(Duration.ofMinutes(179));
      FetchResult skipped = poll(fetcher, server);
      assertThat(server.requests()).hasSize(1);
      assertThat(((FetchResult.NotModified) skipped).stored().bytes()).asString().isEqualTo(feed);

      clock.advance(Duration.ofMinutes(1));
      poll(fetcher, server);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void asksOnceADayOnSkippedDays() throws Exception {
    String feed = rss("<skipDays><day>Saturday</day><day>Sunday</day></skipDays>");
    try (RawServer server = new RawServer(RawServer.ok("", feed));
        HttpFetcher fetcher = fetcher(server)) {
      for (int hour = 0; hour < 72; hour++) {
        poll(fetcher, server);
        clock.advance(Duration.ofHours(1));
      }
      // 16 hours of Friday, then one request on each day of the weekend, then 8 hours of Monday.
      assertThat(server.requests().size()).isEqualTo(16 + 2 + 8);
    }
  }

  @Test
  void doesNotObeyAListOfAllHoursOrDays() {
    StringBuilder hours = new StringBuilder("<skipHours>");
    for (int hour = 0; hour <= 24; hour++) {
      hours.append("<hour>").append(hour).append("</hour>");
    }
    FeedSchedule schedule =
        FeedSchedule.of(rss(hours + "</skipHours>").getBytes(StandardCharsets.UTF_8));

    assertThat(schedule.skips(Instant.parse("2026-01-23T08:00:00Z"))).isFalse();
    assertThat(FeedSchedule.of(new byte[0]).ttl()).isZero();
  }

  private HttpFetcher fetcher(RawServer server) throws IOException {
    return HttpFetcher.builder()
        .allowAddress("127.0.0.1", server.port())
        .hostSpacing(Duration.ZERO)
        .clock(clock)
        .sleeper(clock.sleeper())
        .build();
  }

  private static FetchResult poll(HttpFetcher fetcher, RawServer server) {
    return fetcher.fetch(
        FetchRequest.builder(server.url("/feed"), FetchPurpose.FEED).conditional(true).build());
  }
}
