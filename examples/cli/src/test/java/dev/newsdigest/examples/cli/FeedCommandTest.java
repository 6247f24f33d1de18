package dev.newsdigest.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class FeedCommandTest {

  private static final String FEED =
      "<rss version='2.0'><channel><title>T</title><item><title>a</title>"
          + "<pubDate>2026-01-23 08:00</pubDate></item></channel></rss>";

  private static ObjectNode line(String text) {
    return Json.object().put("id", 1).put("text", text);
  }

  private static JsonNode published(ObjectNode line) throws LineException {
    return new FeedCommand().answer(line).path("items").path(0).path("published");
  }

  @Test
  void readsDatesOnTheClockOfTheRegionOrZone() throws Exception {
    assertThat(published(line(FEED).put("region", "cn")).asText())
        .isEqualTo("2026-01-23T00:00:00Z");
    assertThat(published(line(FEED).put("zone", "America/New_York")).asText())
        .isEqualTo("2026-01-23T13:00:00Z");
  }

  @Test
  void namesTheFeedsOfAPageBesideTheError() throws Exception {
    ObjectNode answer =
        new FeedCommand()
            .answer(
                line(
                    "<html><head><link rel='alternate' type='application/rss+xml'"
                        + " href='https://a.example.com/feed'></head></html>"));

    assertThat(answer.path("error").path("code").asText()).isEqualTo("NOT_A_FEED");
    assertThat(answer.path("discovered").path(0).asText()).isEqualTo("https://a.example.com/feed");
  }

  @Test
  void refusesAZoneThatIsNone() {
    assertThatThrownBy(() -> new FeedCommand().answer(line(FEED).put("zone", "nowhere")))
        .isInstanceOf(LineException.class)
        .hasMessageContaining("nowhere");
  }
}
