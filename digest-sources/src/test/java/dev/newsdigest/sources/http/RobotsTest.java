package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RobotsTest {

  private final TestClock clock = new TestClock();
  private final AtomicReference<String> status = new AtomicReference<>("200 OK");
  private final AtomicReference<String> robots = new AtomicReference<>("");
  private RawServer server;
  private HttpFetcher fetcher;

  @BeforeEach
  void start() throws Exception {
    server =
        new RawServer(
            (request, out) -> {
              if (request.path().equals("/robots.txt")) {
                RawServer.write(out, status.get(), "", robots.get());
              } else {
                RawServer.write(out, "200 OK", "", "page");
              }
            });
    fetcher =
        HttpFetcher.builder()
            .allowAddress("127.0.0.1", server.port())
            .clock(clock)
            .sleeper(clock.sleeper())
            .attempts(1)
            .build();
  }

  @AfterEach
  void stop() throws Exception {
    fetcher.close();
    server.close();
  }

  @ParameterizedTest
  @CsvSource({
    "'User-agent: *\nDisallow: /private', /private/a, false",
    "'User-agent: *\nDisallow: /private', /public, true",
    "'User-agent: *\nDisallow: /\nAllow: /news/', /news/a, true",
    "'User-agent: *\nDisallow: /*.php$', /a.php, false",
    "'User-agent: *\nDisallow: /*.php$', /a.php?x, true",
    "'User-agent: *\nDisallow:', /a, true",
    "'User-agent: other\nDisallow: /', /a, true",
    "'User-agent: news-digest-java\nDisallow: /', /a, false",
    "'User-agent: news-digest-java\nAllow: /\n\nUser-agent: *\nDisallow: /', /a, true",
    "'\uFEFFUser-agent: *\r\nDisallow: /x', /x, false",
    "'<html>no robots here</html>', /a, true",
    "'User-agent: NEWS-DIGEST-JAVA\nDisallow: /', /a, false",
    "'user-agent: *\ndisallow: /a', /a, false",
    "'User-agent: *\nAllow: /a\nDisallow: /a', /a, true",
    "'User-agent: *\nDisallow: /a\nAllow: /a/b', /a/b/c, true",
    "'User-agent: *\nDisallow: /a\nAllow: /a/b', /a/c, false",
    "'User-agent: *\nDisallow: /a # comment', /a, false",
    "'# only a comment', /a, true",
    "'User-agent: other\nUser-agent: *\nDisallow: /x', /x, false",
    "'User-agent: *\nDisallow: /x\n\nUser-agent: *\nDisallow: /y', /x, false",
    "'User-agent: *\nDisallow: /x\n\nUser-agent: *\nDisallow: /y', /y, false",
    "'User-agent: news-digest-java\nDisallow: /x\n\nUser-agent: *\nDisallow: /y', /y, true",
    "'User-agent: *\nSitemap: https://a.example.com/s.xml\nDisallow: /x', /x, false",
    "'User-agent: *\nDisallow: /*/secret', /a/secret/b, false",
    "'User-agent: *\nDisallow: /a$', /a, false",
    "'User-agent: *\nDisallow: /a$', /ab, true",
    "'User-agent: *\nDisallow: /%7Ejoe', /~joe, false",
    "'User-agent: *\nDisallow: /b?c=1', /b?c=1, false",
    "'User-agent: *\nDisallow: /b?c=1', /b?c=2, true",
    "'User-agent: *\nDisallow: /A', /a, true",
  })
  void obeysTheRulesForPages(String rules, String path, boolean allowed) {
    robots.set(rules);

    FetchResult result = page(path);

    assertThat(result instanceof FetchResult.Fetched).isEqualTo(allowed);
    if (!allowed) {
      assertThat(code(result)).isEqualTo(FetchCode.ROBOTS);
    }
  }

  @Test
  void doesNotAskForFeedsThatAPersonChose() {
    robots.set("User-agent: *\nDisallow: /");

    assertThat(fetcher.fetch(FetchRequest.of(server.url("/feed"), FetchPurpose.FEED)))
        .isInstanceOf(FetchResult.Fetched.class);
    assertThat(server.requests()).extracting(RawServer.Request::path).containsExactly("/feed");
  }

  @Test
  void asksOnceAnHourForAHost() {
    page("/a");
    page("/b");
    assertThat(asked()).isEqualTo(1);
    clock.advance(Duration.ofMinutes(61));
    page("/c");
    assertThat(asked()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"404 Not Found", "403 Forbidden", "401 No", "410 Gone"})
  void aMissingFileAllowsAll(String missing) {
    status.set(missing);

    assertThat(page("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"500 Error", "502 Bad", "503 Unavailable"})
  void aFailingHostAllowsNothing(String failing) {
    status.set(failing);

    assertThat(code(page("/a"))).isEqualTo(FetchCode.ROBOTS);
  }

  @Test
  void tooManyRequestsMeansLaterNotAllowed() {
    status.set("429 Too Many");

    assertThat(code(page("/a"))).isEqualTo(FetchCode.RATE_LIMITED);
    clock.advance(Duration.ofMinutes(10));
    status.set("200 OK");
    assertThat(page("/a")).isInstanceOf(FetchResult.Fetched.class);
  }

  @Test
  void keepsTheDelayTheHostAsksFor() {
    robots.set("User-agent: *\nCrawl-delay: 20");
    page("/a");
    var before = clock.instant();
    page("/b");

    assertThat(Duration.between(before, clock.instant())).isGreaterThan(Duration.ofSeconds(19));
  }

  @Test
  void skipsAPageWhoseHostAsksForAnEndlessDelayAndSaysWhy() {
    robots.set("User-agent: *\nCrawl-delay: 999999");

    FetchResult result = page("/a");

    assertThat(code(result)).isEqualTo(FetchCode.ROBOTS);
    assertThat(((FetchResult.Failed) result).failure().message()).contains("999999 s");
  }

  @Test
  void readsOnlyTheFirstHalfMegabyte() {
    robots.set("User-agent: *\nDisallow: /early\n" + "#".repeat(600_000) + "\nDisallow: /late\n");

    assertThat(code(page("/early"))).isEqualTo(FetchCode.ROBOTS);
    assertThat(page("/late")).isInstanceOf(FetchResult.Fetched.class);
  }

  private long asked() {
    return server.requests().stream().filter(r -> r.path().equals("/robots.txt")).count();
  }

  private FetchResult page(String path) {
    return fetcher.fetch(FetchRequest.of(server.url(path), FetchPurpose.PAGE));
  }

  private static FetchCode code(FetchResult result) {
    return ((FetchResult.Failed) result).failure().code();
  }
}
