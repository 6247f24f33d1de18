package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A hundred feeds of sixty hosts over a week of asking every half hour, seen by the servers' side:
 * counts what Rachel Kroll's feed reader score counts. Each feed changes every two days and gives a
 * weak entity tag with each answer.
 */
class PoliteWeekTest {

  private static final int FEEDS = 100;
  private static final int HOSTS = 60;

  private final TestClock clock = new TestClock();
  private final Map<String, Feed> feeds = new HashMap<>();
  private long bytes;

  /** One feed's server and what it was asked. */
  private static final class Feed {
    private final List<Instant> asked = new ArrayList<>();
    private String sentTag;
    private int unconditional;
    private int invented;
    private int unwanted;
  }

  private static String page(String url, Instant now) {
    long edition = now.getEpochSecond() / Duration.ofDays(2).toSeconds();
    return "<rss><channel><title>" + url + " " + edition + "</title></channel></rss>";
  }

  private Response answer(Interceptor.Chain chain) {
    Request request = chain.request();
    String url = request.url().toString();
    Feed feed = feeds.computeIfAbsent(url, u -> new Feed());
    Instant now = clock.instant();
    feed.asked.add(now);
    String given = request.header("If-None-Match");
    feed.unconditional += given == null ? 1 : 0;
    feed.invented +=
        given != null && !given.equals(feed.sentTag) || request.header("If-Modified-Since") != null
            ? 1
            : 0;
    Set<String> names = new TreeSet<>(request.headers().names());
    names.removeAll(Set.of("User-Agent", "Accept", "If-None-Match"));
    feed.unwanted += names.size();
    String body = page(url, now);
    String tag = "W/\"" + body.hashCode() + "\"";
    feed.sentTag = tag;
    boolean same = tag.equals(given);
    bytes += same ? 0 : body.length();
    return new Response.Builder()
        .request(request)
        .protocol(Protocol.HTTP_1_1)
        .code(same ? 304 : 200)
        .message("as asked")
        .header("ETag", tag)
        .header("Set-Cookie", "id=1")
        .body(ResponseBody.create(same ? "" : body, MediaType.get("application/rss+xml")))
        .build();
  }

  @Test
  @Timeout(60)
  void asksSeldomConditionallyAndWithNothingOfItsOwnMaking() {
    OkHttpClient servers = new OkHttpClient.Builder().addInterceptor(this::answer).build();
    long rounds = Duration.ofDays(7).toMinutes() / 30;
    try (HttpFetcher fetcher =
        HttpFetcher.builder()
            .okHttp(servers)
            .hostSpacing(Duration.ZERO)
            .clock(clock)
            .sleeper(clock.sleeper())
            .build()) {
      for (long round = 0; round < rounds; round++) {
        for (int i = 0; i < FEEDS; i++) {
          URI url = URI.create("https://host" + i % HOSTS + ".example.com/" + i);
          FetchResult result =
              fetcher.fetch(FetchRequest.builder(url, FetchPurpose.FEED).conditional(true).build());
          assertThat(result).isNotInstanceOf(FetchResult.Failed.class);
        }
        clock.advance(Duration.ofMinutes(30));
      }
    }

    assertThat(feeds).hasSize(FEEDS);
    long unconditionalBytes = 0;
    for (Map.Entry<String, Feed> entry : feeds.entrySet()) {
      Feed feed = entry.getValue();
      assertThat(feed.unconditional).as(entry.getKey()).isEqualTo(1);
      assertThat(feed.invented).as(entry.getKey()).isZero();
      assertThat(feed.unwanted).as(entry.getKey()).isZero();
      for (int i = 1; i < feed.asked.size(); i++) {
        assertThat(Duration.between(feed.asked.get(i - 1), feed.asked.get(i)))
            .isGreaterThanOrEqualTo(Duration.ofHours(1));
      }
      unconditionalBytes +=
          (long) feed.asked.size() * page(entry.getKey(), clock.instant()).length();
    }
    assertThat((double) bytes / unconditionalBytes).isLessThan(0.15);
  }
}
