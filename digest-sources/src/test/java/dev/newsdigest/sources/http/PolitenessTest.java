package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.newsdigest.sources.http.RawServer.Request;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(20)
class PolitenessTest {

  private static final String ETAG = "W/\"odd \\ tag\"";
  private static final String MODIFIED = "Fri, 23 Jan 2026 7:00:00 GMT";

  private final TestClock clock = new TestClock();

  @Test
  void namesItselfAndSendsNeitherCookiesNorReferer() throws Exception {
    try (RawServer server = new RawServer(RawServer.ok("Set-Cookie: a=b\r\n", "body"));
        HttpFetcher fetcher = fetcher(server).build()) {
      fetcher.fetch(FetchRequest.of(server.url("/feed?x=1"), FetchPurpose.FEED));
      fetcher.fetch(FetchRequest.of(server.url("/feed?x=1"), FetchPurpose.FEED));

      for (Request request : server.requests()) {
        assertThat(request.path()).isEqualTo("/feed?x=1");
        assertThat(request.header("User-Agent")).isEqualTo("news-digest-java/0.1");
        assertThat(request.header("Accept"))
            .contains("application/rss+xml", "application/atom+xml", "application/feed+json");
        assertThat(request.header("Accept-Encoding")).isEqualTo("gzip");
        assertThat(request.header("Cookie")).isNull();
        assertThat(request.header("Referer")).isNull();
      }
    }
  }

  @Test
  void sendsValidatorsBackByteForByte() throws Exception {
    try (RawServer server = new RawServer(validated("body"));
        HttpFetcher fetcher = fetcher(server).build()) {
      FetchResult first = poll(fetcher, server);
      clock.advance(Duration.ofHours(2));
      FetchResult second = poll(fetcher, server);

      assertThat(first).isInstanceOf(FetchResult.Fetched.class);
      assertThat(server.requests().get(0).header("If-None-Match")).isNull();
      assertThat(server.requests().get(1).header("If-None-Match")).isEqualTo(ETAG);
      assertThat(server.requests().get(1).header("If-Modified-Since")).isEqualTo(MODIFIED);
      FetchResult.NotModified unchanged = (FetchResult.NotModified) second;
      assertThat(unchanged.status()).isEqualTo(304);
      assertThat(unchanged.stored().bytes()).asString().isEqualTo("body");
    }
  }

  @Test
  void asksOncePerHourAndGivesTheStoredAnswerInBetween() throws Exception {
    try (RawServer server = new RawServer(validated("body"));
        HttpFetcher fetcher = fetcher(server).build()) {
      poll(fetcher, server);
      clock.advance(Duration.ofMinutes(59));
      FetchResult early = poll(fetcher, server);

      assertThat(server.requests()).hasSize(1);
      assertThat(early.attempts()).isZero();
      assertThat(((FetchResult.NotModified) early).stored().bytes()).asString().isEqualTo("body");
      clock.advance(Duration.ofMinutes(1));
      poll(fetcher, server);
      assertThat(server.requests()).hasSize(2);
    }
  }

  @Test
  void keepsNewValidatorsThatComeWithAnUnchangedBody() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(
                        out, "200 OK", "ETag: \"v" + count.incrementAndGet() + "\"\r\n", "same"));
        HttpFetcher fetcher = fetcher(server).build()) {
      poll(fetcher, server);
      clock.advance(Duration.ofHours(2));
      FetchResult second = poll(fetcher, server);
      clock.advance(Duration.ofHours(2));
      poll(fetcher, server);

      assertThat(second).isInstanceOf(FetchResult.NotModified.class);
      assertThat(server.requests().get(1).header("If-None-Match")).isEqualTo("\"v1\"");
      assertThat(server.requests().get(2).header("If-None-Match")).isEqualTo("\"v2\"");
    }
  }

  @Test
  void asksWithoutValidatorsAgainAfterEightDaysAndNotBefore() throws Exception {
    try (RawServer server = new RawServer(validated("body"));
        HttpFetcher fetcher = fetcher(server).build()) {
      for (int hour = 0; hour < 24 * 9; hour++) {
        poll(fetcher, server);
        clock.advance(Duration.ofHours(1));
      }
      assertThat(server.requests().stream().filter(r -> r.header("If-None-Match") == null).count())
          .isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({"max-age=7200, 2", "'public, max-age=60', 1", "max-age=504576000, 24", "no-cache, 1"})
  void honoursMaxAgeBetweenAnHourAndADay(String cacheControl, int hours) throws Exception {
    try (RawServer server =
            new RawServer(RawServer.ok("Cache-Control: " + cacheControl + "\r\n", "body"));
        HttpFetcher fetcher = fetcher(server).build()) {
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
  void remembersAcrossRestarts(@TempDir Path folder) throws Exception {
    try (RawServer server = new RawServer(validated("正文"))) {
      try (HttpFetcher fetcher = fetcher(server).store(folder).build()) {
        poll(fetcher, server);
      }
      clock.advance(Duration.ofHours(2));
      try (HttpFetcher fetcher = fetcher(server).store(folder).build()) {
        FetchResult.NotModified unchanged = (FetchResult.NotModified) poll(fetcher, server);

        assertThat(server.requests().get(1).header("If-None-Match")).isEqualTo(ETAG);
        assertThat(unchanged.stored().bytes()).asString().isEqualTo("正文");
      }
    }
  }

  @Test
  void forgetsAStoredAnswerThatWasDamaged(@TempDir Path folder) throws Exception {
    try (RawServer server = new RawServer(validated("body"))) {
      try (HttpFetcher fetcher = fetcher(server).store(folder).build()) {
        poll(fetcher, server);
      }
      try (var files = Files.list(folder)) {
        Path file = files.findFirst().orElseThrow();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);
      }
      clock.advance(Duration.ofHours(2));
      try (HttpFetcher fetcher = fetcher(server).store(folder).build()) {
        assertThat(poll(fetcher, server)).isInstanceOf(FetchResult.Fetched.class);
        assertThat(server.requests().get(1).header("If-None-Match")).isNull();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "429, 120, 120",
    "503, 300, 300",
    "429, , 600",
    "429, nonsense, 600",
    "429, -1, 600",
    "429, 1000000000000, 86400",
    "'429', 'Fri, 23 Jan 2026 08:30:00 GMT', 1800"
  })
  void leavesAHostAloneForAsLongAsItAsks(int status, String retryAfter, long seconds)
      throws Exception {
    String header = retryAfter == null ? "" : "Retry-After: " + retryAfter + "\r\n";
    try (RawServer server =
            new RawServer((request, out) -> RawServer.write(out, status + " X", header, ""));
        HttpFetcher fetcher = fetcher(server).attempts(1).build()) {
      FetchFailure first = failure(fetcher.fetch(get(server, "/a")));
      FetchFailure second = failure(fetcher.fetch(get(server, "/b")));
      assertThat(first.code()).isEqualTo(FetchCode.RATE_LIMITED);
      assertThat(second.code()).isEqualTo(FetchCode.RATE_LIMITED);
      assertThat(second.retryAfter()).isEqualTo(Duration.ofSeconds(seconds));
      assertThat(server.requests()).hasSize(1);

      clock.advance(Duration.ofSeconds(seconds));
      fetcher.fetch(get(server, "/c"));
      assertThat(server.requests()).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"408", "503"})
  void neverRepeatsBehindTheBackOfItsRetryPolicy(String status) throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> RawServer.write(out, status + " X", "Retry-After: 0\r\n", ""));
        HttpFetcher fetcher = fetcher(server).attempts(1).build()) {
      FetchFailure failure = failure(fetcher.fetch(get(server, "/")));

      assertThat(server.requests()).hasSize(1);
      assertThat(failure.attempts()).isEqualTo(1);
    }
  }

  @Test
  void triesAFailingServerAsOftenAsAllowed() throws Exception {
    AtomicInteger count = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(
                        out, count.incrementAndGet() < 3 ? "502 Bad" : "200 OK", "", "there"));
        HttpFetcher fetcher = fetcher(server).attempts(3).build()) {
      Instant began = clock.instant();
      FetchResult result = fetcher.fetch(get(server, "/"));

      assertThat(((FetchResult.Fetched) result).attempts()).isEqualTo(3);
      assertThat(Duration.between(began, clock.instant())).isGreaterThan(Duration.ofSeconds(1));
    }
  }

  @Test
  void retiresWhatIsGoneAndBacksOffFromWhatIsMissing() throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(
                        out, request.path().equals("/gone") ? "410 Gone" : "404 No", "", ""));
        HttpFetcher fetcher = fetcher(server).build()) {
      for (int hour = 0; hour < 24 * 15; hour++) {
        fetcher.fetch(conditional(server.url("/gone")));
        fetcher.fetch(conditional(server.url("/missing")));
        clock.advance(Duration.ofHours(1));
      }
      List<Request> requests = server.requests();
      assertThat(requests.stream().filter(r -> r.path().equals("/gone"))).hasSize(1);
      assertThat(requests.stream().filter(r -> r.path().equals("/missing")).count())
          .isBetween(15L, 40L);
      assertThat(failure(fetcher.fetch(conditional(server.url("/missing")))).code())
          .isEqualTo(FetchCode.GONE);
    }
  }

  @Test
  void keepsOneRequestInFlightPerHost() throws Exception {
    AtomicInteger inFlight = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  most.accumulateAndGet(inFlight.incrementAndGet(), Math::max);
                  RawServer.write(out, "200 OK", "", "x");
                  inFlight.decrementAndGet();
                });
        HttpFetcher fetcher = fetcher(server).hostSpacing(Duration.ofSeconds(1)).build()) {
      List<CompletableFuture<FetchResult>> calls = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        FetchRequest request = get(server, "/" + i);
        calls.add(CompletableFuture.supplyAsync(() -> fetcher.fetch(request)));
      }
      for (CompletableFuture<FetchResult> call : calls) {
        assertThat(call.get()).isInstanceOf(FetchResult.Fetched.class);
      }
      assertThat(most.get()).isEqualTo(1);
    }
  }

  private static RawServer.Script validated(String body) {
    return (request, out) -> {
      String validators = "ETag: " + ETAG + "\r\nLast-Modified: " + MODIFIED + "\r\n";
      if (ETAG.equals(request.header("If-None-Match"))) {
        String head = "HTTP/1.1 304 Not Modified\r\nConnection: close\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
      } else {
        RawServer.write(out, "200 OK", validators, body);
      }
    };
  }

  private HttpFetcherBuilder fetcher(RawServer server) throws IOException {
    return HttpFetcher.builder()
        .allowAddress("127.0.0.1", server.port())
        .hostSpacing(Duration.ZERO)
        .clock(clock)
        .sleeper(clock.sleeper());
  }

  private static FetchResult poll(HttpFetcher fetcher, RawServer server) {
    return fetcher.fetch(conditional(server.url("/feed")));
  }

  private static FetchRequest conditional(URI url) {
    return FetchRequest.builder(url, FetchPurpose.FEED).conditional(true).build();
  }

  private static FetchRequest get(RawServer server, String path) {
    return FetchRequest.of(server.url(path), FetchPurpose.FEED);
  }

  private static FetchFailure failure(FetchResult result) {
    return ((FetchResult.Failed) result).failure();
  }
}
