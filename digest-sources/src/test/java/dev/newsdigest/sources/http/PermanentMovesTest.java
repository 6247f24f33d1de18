package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class PermanentMovesTest {

  private final TestClock clock = new TestClock();
  private final AtomicReference<String> oldPlace = new AtomicReference<>("308 Permanent Redirect");
  private final AtomicReference<String> newPlace = new AtomicReference<>("200 OK");

  private RawServer server() throws IOException {
    return new RawServer(
        (request, out) -> {
          boolean old = request.path().equals("/old");
          String status = old ? oldPlace.get() : newPlace.get();
          RawServer.write(out, status, old ? "Location: /new\r\n" : "ETag: \"n\"\r\n", "feed");
        });
  }

  @ParameterizedTest
  @CsvSource({"308 Permanent Redirect", "301 Moved Permanently"})
  void believesAMoveForGoodAfterThreeSightings(String status) throws Exception {
    oldPlace.set(status);
    try (RawServer server = server();
        HttpFetcher fetcher = fetcher(server)) {
      for (int i = 0; i < 5; i++) {
        assertThat(poll(fetcher, server)).isNotInstanceOf(FetchResult.Failed.class);
      }
      assertThat(paths(server))
          .containsExactly("/old", "/new", "/old", "/new", "/old", "/new", "/new", "/new");
      assertThat(server.requests().get(7).header("If-None-Match")).isEqualTo("\"n\"");
    }
  }

  @Test
  void countsOnlySightingsInARow() throws Exception {
    try (RawServer server = server();
        HttpFetcher fetcher = fetcher(server)) {
      poll(fetcher, server);
      poll(fetcher, server);
      oldPlace.set("307 Temporary Redirect");
      poll(fetcher, server);
      oldPlace.set("308 Permanent Redirect");
      poll(fetcher, server);
      poll(fetcher, server);
      poll(fetcher, server);

      assertThat(paths(server)).filteredOn("/old"::equals).hasSize(6);
    }
  }

  @Test
  void goesBackToTheOldAddressWhenTheNewOneIsGone() throws Exception {
    try (RawServer server = server();
        HttpFetcher fetcher = fetcher(server)) {
      for (int i = 0; i < 4; i++) {
        poll(fetcher, server);
      }
      newPlace.set("404 Not Found");
      oldPlace.set("200 OK");

      assertThat(poll(fetcher, server)).isNotInstanceOf(FetchResult.Failed.class);
      assertThat(paths(server)).endsWith("/new", "/new", "/old");
    }
  }

  private static List<String> paths(RawServer server) {
    return server.requests().stream().map(RawServer.Request::path).toList();
  }

  private HttpFetcher fetcher(RawServer server) {
    return HttpFetcher.builder()
        .allowAddress("127.0.0.1", server.port())
        .hostSpacing(Duration.ZERO)
        .clock(clock)
        .sleeper(clock.sleeper())
        .build();
  }

  private FetchResult poll(HttpFetcher fetcher, RawServer server) {
    clock.advance(Duration.ofHours(2));
    return fetcher.fetch(
        FetchRequest.builder(server.url("/old"), FetchPurpose.FEED).conditional(true).build());
  }
}
