package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.core.article.Region;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeedDatesTest {

  private final FeedDates dates = FeedDates.of(null, null);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Fri, 23 Jan 2026 08:30:15 +0800|2026-01-23T00:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 GMT|2026-01-23T08:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 GMT+0000|2026-01-23T08:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 GMT+08:00|2026-01-23T00:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 UT|2026-01-23T08:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 Z|2026-01-23T08:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 EST|2026-01-23T13:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 PDT|2026-01-23T15:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 CST|2026-01-23T14:30:15Z",
        "Fri, 23 Jan 2026 08:30:15 -0500 (EST)|2026-01-23T13:30:15Z",
        "Fri, 23 Jan 2026 08:30 +0000|2026-01-23T08:30:00Z",
        "Fri,23 Jan 2026 08:30:15 +0000|2026-01-23T08:30:15Z",
        "23 Jan 2026 08:30:15 +0000|2026-01-23T08:30:15Z",
        "23 Jan 26 08:30:15 +0000|2026-01-23T08:30:15Z",
        "Friday, 23 January 2026 08:30:15 +0000|2026-01-23T08:30:15Z",
        "Wed, 3 Sept 2025 08:30:15 GMT|2025-09-03T08:30:15Z",
        "Fri Jan 23 08:30:15 2026|2026-01-23T08:30:15Z",
        "Fri Jan 23 08:30:15 UTC 2026|2026-01-23T08:30:15Z",
        "Fri, Jan 23 2026 08:30:15 GMT|2026-01-23T08:30:15Z",
        "January 23, 2026|2026-01-23T00:00:00Z",
        "Jan 23rd, 2026 8:30 pm|2026-01-23T20:30:00Z",
        "January 23, 2026 at 8:30 AM EST|2026-01-23T13:30:00Z",
        "23-Jan-2026 08:30:15|2026-01-23T08:30:15Z",
        "2026-01-23T08:30:15Z|2026-01-23T08:30:15Z",
        "2026-01-23T08:30:15z|2026-01-23T08:30:15Z",
        "2026-01-23t08:30:15+08:00|2026-01-23T00:30:15Z",
        "2026-01-23T08:30:15+0800|2026-01-23T00:30:15Z",
        "2026-01-23T08:30:15+08|2026-01-23T00:30:15Z",
        "2026-01-23T08:30+08:00|2026-01-23T00:30:00Z",
        "2026-01-23T08:30:10.492186Z|2026-01-23T08:30:10.492186Z",
        "2026-01-23T08:30:10.5-05:00|2026-01-23T13:30:10.500Z",
        "2026-01-23T08:30:15|2026-01-23T08:30:15Z",
        "2026-01-23 08:30:15|2026-01-23T08:30:15Z",
        "2026-01-23 08:30:15 +0800|2026-01-23T00:30:15Z",
        "2026-01-23 08:30:15 UTC|2026-01-23T08:30:15Z",
        "2026-01-23 08:30:15.0 PST|2026-01-23T16:30:15Z",
        "2026/01/23 08:30:15|2026-01-23T08:30:15Z",
        "2026.01.23 08:30|2026-01-23T08:30:00Z",
        "2026-1-3 8:05|2026-01-03T08:05:00Z",
        "2026-01-23|2026-01-23T00:00:00Z",
        "2026-01|2026-01-01T00:00:00Z",
        "20260123|2026-01-23T00:00:00Z",
        "20260123T083015Z|2026-01-23T08:30:15Z",
        "2026-01-23T24:00:00Z|2026-01-24T00:00:00Z",
        "2025-12-31T23:59:60Z|2025-12-31T23:59:59Z",
        "1769157015|2026-01-23T08:30:15Z",
        "1769157015000|2026-01-23T08:30:15Z",
        "2026年1月23日|2026-01-23T00:00:00Z",
        "2026年01月23日 08:30|2026-01-23T08:30:00Z",
        "2026年1月23日 08时30分15秒|2026-01-23T08:30:15Z",
        "2026年1月23日 星期五 下午8点30分|2026-01-23T20:30:00Z",
        "２０２６年１月２３日 上午8:30|2026-01-23T08:30:00Z",
        "2026년 1월 23일 오후 8:30|2026-01-23T20:30:00Z",
        "23 janvier 2026 08:30:15|2026-01-23T08:30:15Z",
        "Fr, 23. März 2026 08:30:15 +0100|2026-03-23T07:30:15Z",
        "23 de enero de 2026|2026-01-23T00:00:00Z",
        "2026-01-23T08:30:15+08:00[Asia/Shanghai]|2026-01-23T00:30:15Z",
        "  \n 2026-01-23T08:30:15Z \t|2026-01-23T08:30:15Z",
      })
  void readsDatesToTheSecond(String text, String expected) {
    assertThat(dates.parse(text)).contains(Instant.parse(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "yesterday",
        "3 hours ago",
        "刚刚",
        "昨天 08:30",
        "32 Jan 2026 08:00:00 GMT",
        "30 Feb 2026 08:00:00 GMT",
        "2026-13-01",
        "2026-00-10",
        "2026-02-29",
        "23 Foo 2026 08:00:00",
        "Fri, 23 Jan 2026 25:00:00 GMT",
        "Fri, 23 Jan 2026 08:61:00 GMT",
        "32 Jan 99:00",
        "99999-01-01T00:00:00Z",
        "0001-01-01T00:00:00Z",
        "1970-01-01T00:00:00Z",
        "Fri, 23 Jan 2026 08:30:15 XYZ",
        "2026-01-23T08:30:15+25:00",
        "0000-00-00 00:00:00",
        "-1",
        "99",
        "1769157015123456",
        "2026年13月1日",
        "<script>",
        "%s%s%s",
        "NaN",
        "null"
      })
  void givesNothingRatherThanSomethingWrong(String text) {
    assertThat(dates.parse(text)).isEmpty();
  }

  @Test
  void givesNothingForNoText() {
    assertThat(dates.parse(null)).isEmpty();
  }

  @Test
  void readsCstByTheRegionOfTheFeed() {
    String text = "Fri Jan 23 08:30:00 CST 2026";

    assertThat(FeedDates.of(Region.CHINA, null).parse(text))
        .contains(Instant.parse("2026-01-23T00:30:00Z"));
    assertThat(FeedDates.of(Region.US, null).parse(text))
        .contains(Instant.parse("2026-01-23T14:30:00Z"));
  }

  @Test
  void readsDatesWithoutZoneInTheZoneOfTheFeed() {
    String text = "2026-01-23 08:30:00";

    assertThat(FeedDates.of(Region.CHINA, null).parse(text))
        .contains(Instant.parse("2026-01-23T00:30:00Z"));
    assertThat(FeedDates.of(Region.US, ZoneId.of("America/New_York")).parse(text))
        .contains(Instant.parse("2026-01-23T13:30:00Z"));
    assertThat(FeedDates.of(Region.CHINA, ZoneId.of("Asia/Tokyo")).parse(text))
        .contains(Instant.parse("2026-01-22T23:30:00Z"));
  }

  @Test
  void aZoneInTheDateOutranksTheZoneOfTheFeed() {
    assertThat(FeedDates.of(Region.CHINA, null).parse("2026-01-23T08:30:00Z"))
        .contains(Instant.parse("2026-01-23T08:30:00Z"));
  }
}
