package dev.newsdigest.sources.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceResult;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * Replays its inputs in every build. With {@code JAZZER_FUZZ=1} and {@code
 * -Djazzer.instrumentation_includes=dev.newsdigest.**,org.jdom2.**,org.jsoup.**} it looks for new
 * ones.
 */
class FeedFuzzTest {

  private static final Instant NOW = Instant.parse("2026-01-23T08:00:00Z");

  @FuzzTest(maxDuration = "15s")
  void anyBytesGiveAFeedOrATypedRefusal(byte[] bytes) {
    FeedDocument document = FeedDocument.ofBytes(bytes).region(Region.CHINA).build();

    FeedParseResult result = FeedParser.create().parse(document);

    result.feed().ifPresent(FeedFuzzTest::readAll);
    assertThat(FeedParser.create().articles(document, Source.named("fuzz"), NOW))
        .isInstanceOf(SourceResult.class);
  }

  private static void readAll(ParsedFeed feed) {
    for (FeedItem item : feed.items()) {
      assertThat(item.html().orElse("")).doesNotContain("<script", "<iframe", " onload=");
      assertThat(item.title()).doesNotContain("\n", "\u202E", "\u0000");
    }
  }

  @FuzzTest(maxDuration = "15s")
  void anyTextGivesADateInReasonOrNone(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);

    FeedDates.of(Region.CHINA, null)
        .parse(text)
        .ifPresent(
            date ->
                assertThat(date)
                    .isBetween(
                        Instant.parse("1989-12-31T00:00:00Z"),
                        Instant.parse("2200-01-01T00:00:00Z")));
  }
}
