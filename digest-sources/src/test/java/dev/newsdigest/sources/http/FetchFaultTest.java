package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class FetchFaultTest {

  private static final String OK = "HTTP/1.1 200 OK\r\n";
  private static WireMockServer wireMock;
  private final TestClock clock = new TestClock();

  static List<String> brokenAnswers() {
    return List.of(
        OK + "Content-Length: -5\r\n\r\nhello",
        OK + "Content-Length: 99999999999999999999\r\n\r\nhello",
        OK + "Content-Length: 3\r\nContent-Length: 500\r\n\r\nhello",
        OK + "Content-Length: abc\r\n\r\nhello",
        OK + "Transfer-Encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n",
        OK + "Transfer-Encoding: chunked\r\n\r\n-5\r\nhello\r\n0\r\n\r\n",
        OK + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffffff\r\nhello",
        OK + "Transfer-Encoding: chunked\r\n\r\n5\r\nhel",
        OK + "Content-Length: 500\r\n\r\nhello",
        "HTTP/1.1 -01 OK\r\n\r\nhello",
        "HTTP/1.1 99999 OK\r\n\r\nhello",
        "HTTP/9.9 200 OK\r\n\r\nhello",
        "HTTP/1.1 2OO OK\r\n\r\nhello",
        OK + "no colon here\r\n\r\nhello",
        OK + "X\u0000Y: a\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 204 No Content\r\nContent-Length: 5\r\n\r\nhello",
        "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic\r\n\r\n",
        "HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n",
        OK + "Content-Encoding: br\r\nContent-Length: 5\r\n\r\nhello",
        OK + "Content-Encoding: gzip, gzip\r\nContent-Length: 5\r\n\r\nhello",
        OK + "Content-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello",
        "garbage\r\n\r\n",
        "");
  }

  @BeforeAll
  static void start() {
    wireMock =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    wireMock.start();
  }

  @AfterAll
  static void stop() {
    wireMock.stop();
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void triesABrokenConnectionOnceMoreAndTypesIt(Fault fault) {
    try (HttpFetcher fetcher = fetcher(wireMock.port()).build()) {
      String path = "/" + fault.name();
      wireMock.stubFor(WireMock.get(path).willReturn(WireMock.aResponse().withFault(fault)));

      FetchFailure failure =
          failure(fetcher, URI.create("http://127.0.0.1:" + wireMock.port() + path));

      assertThat(failure.code()).isIn(FetchCode.IO, FetchCode.PROTOCOL);
      int expected = failure.code() == FetchCode.IO ? 2 : 1;
      assertThat(failure.attempts()).isEqualTo(expected);
      wireMock.verify(expected, WireMock.getRequestedFor(WireMock.urlEqualTo(path)));
    }
  }

  @ParameterizedTest
  @MethodSource("brokenAnswers")
  void typesWhateverAServerWrites(String answer) throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
        HttpFetcher fetcher = fetcher(server.port()).attempts(1).build()) {
      FetchResult result = fetcher.fetch(FetchRequest.of(server.url("/"), FetchPurpose.FEED));

      // Two of these are answers that a lenient client may read: nothing else may come out.
      if (result instanceof FetchResult.Fetched fetched) {
        assertThat(fetched.bytes().length).isLessThanOrEqualTo(5);
      } else {
        assertThat(((FetchResult.Failed) result).failure().code())
            .isIn(FetchCode.IO, FetchCode.PROTOCOL, FetchCode.HTTP, FetchCode.TOO_LARGE);
      }
    }
  }

  @Test
  void fiftyContinuesEndInATypedFailureOrTheAnswer() throws Exception {
    String answer = "HTTP/1.1 100 Continue\r\n\r\n".repeat(50) + OK + "Content-Length: 2\r\n\r\nhi";
    try (RawServer server =
            new RawServer((request, out) -> out.write(answer.getBytes(StandardCharsets.US_ASCII)));
        HttpFetcher fetcher = fetcher(server.port()).attempts(1).build()) {
      FetchResult result = fetcher.fetch(FetchRequest.of(server.url("/"), FetchPurpose.FEED));

      if (result instanceof FetchResult.Fetched fetched) {
        assertThat(fetched.bytes()).asString().isEqualTo("hi");
      } else {
        assertThat(((FetchResult.Failed) result).failure().code()).isEqualTo(FetchCode.PROTOCOL);
      }
    }
  }

  @Test
  void refusesAFloodOfHeaders() throws Exception {
    String headers = "X-Header: a\r\n".repeat(300);
    try (RawServer server = new RawServer(RawServer.ok(headers, "body"));
        HttpFetcher fetcher = fetcher(server.port()).attempts(1).build()) {
      assertThat(failure(fetcher, server.url("/")).code()).isEqualTo(FetchCode.PROTOCOL);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", OK, OK + "Content-Length: 100\r\n\r\n", OK + "Content-Len"})
  void givesUpOnSlowServersInTime(String start) throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  out.write(start.getBytes(StandardCharsets.US_ASCII));
                  while (true) {
                    out.write('x');
                    out.flush();
                    TimeUnit.MILLISECONDS.sleep(50);
                  }
                });
        HttpFetcher fetcher = fetcher(server.port()).callTimeout(Duration.ofMillis(300)).build()) {
      long began = System.nanoTime();

      FetchFailure failure = failure(fetcher, server.url("/"));

      assertThat(failure.code()).isIn(FetchCode.TIMEOUT, FetchCode.PROTOCOL);
      assertThat(failure.attempts()).isEqualTo(1);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void takesABodyOfTheLimitAndRefusesOneByteMore() throws Exception {
    byte[] body = new byte[100_001];
    Arrays.fill(body, (byte) 'a');
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  int size = request.path().equals("/fits") ? 100_000 : 100_001;
                  if (request.header("X-Chunked") != null) {
                    out.write(
                        (OK + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                    out.write(body, 0, size);
                  } else {
                    RawServer.write(out, "200 OK", "", Arrays.copyOf(body, size));
                  }
                });
        HttpFetcher fetcher = fetcher(server.port()).build()) {
      for (boolean unsized : new boolean[] {false, true}) {
        assertThat(limited(fetcher, server.url("/fits"), unsized))
            .isInstanceOf(FetchResult.Fetched.class);
        FetchResult over = limited(fetcher, server.url("/over"), unsized);
        assertThat(((FetchResult.Failed) over).failure().code()).isEqualTo(FetchCode.TOO_LARGE);
      }
    }
  }

  private static FetchResult limited(HttpFetcher fetcher, URI url, boolean unsized) {
    FetchRequest.Builder request = FetchRequest.builder(url, FetchPurpose.FEED).maxBytes(100_000);
    if (unsized) {
      request.header("X-Chunked", "1");
    }
    return fetcher.fetch(request.build());
  }

  @Test
  void stopsADecompressionBombAtTheLimit() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bomb)) {
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i < 64; i++) {
        gzip.write(zeros);
      }
    }
    try (RawServer server =
            new RawServer(RawServer.ok("Content-Encoding: gzip\r\n", bomb.toByteArray()));
        HttpFetcher fetcher = fetcher(server.port()).build()) {
      assertThat(failure(fetcher, server.url("/")).code()).isEqualTo(FetchCode.TOO_LARGE);
    }
  }

  @Test
  void readsGzip() throws Exception {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("今日要闻".getBytes(StandardCharsets.UTF_8));
    }
    try (RawServer server =
            new RawServer(RawServer.ok("Content-Encoding: gzip\r\n", packed.toByteArray()));
        HttpFetcher fetcher = fetcher(server.port()).build()) {
      FetchResult result = fetcher.fetch(FetchRequest.of(server.url("/"), FetchPurpose.FEED));

      assertThat(new String(((FetchResult.Fetched) result).bytes(), StandardCharsets.UTF_8))
          .isEqualTo("今日要闻");
    }
  }

  @Test
  void endsSoonWhenCancelled() throws Exception {
    try (RawServer server = new RawServer((request, out) -> TimeUnit.SECONDS.sleep(30));
        HttpFetcher fetcher = fetcher(server.port()).build()) {
      long began = System.nanoTime();
      long deadline = began + TimeUnit.MILLISECONDS.toNanos(200);
      FetchRequest request =
          FetchRequest.builder(server.url("/"), FetchPurpose.FEED)
              .cancelled(() -> System.nanoTime() > deadline)
              .build();

      FetchResult result = fetcher.fetch(request);

      assertThat(((FetchResult.Failed) result).failure().code()).isEqualTo(FetchCode.CANCELLED);
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }
  }

  @Test
  void endsSoonWhenInterruptedAndKeepsTheSignal() throws Exception {
    try (RawServer server = new RawServer((request, out) -> TimeUnit.SECONDS.sleep(30));
        HttpFetcher fetcher = fetcher(server.port()).build()) {
      CompletableFuture<Boolean> stillInterrupted = new CompletableFuture<>();
      Thread worker =
          new Thread(
              () -> {
                fetcher.fetch(FetchRequest.of(server.url("/"), FetchPurpose.FEED));
                stillInterrupted.complete(Thread.currentThread().isInterrupted());
              });
      worker.start();
      until(() -> !server.requests().isEmpty());
      worker.interrupt();

      assertThat(stillInterrupted.get(15, TimeUnit.SECONDS)).isTrue();
    }
  }

  @Test
  void closingEndsCallsInFlightAndRefusesLaterOnes() throws Exception {
    try (RawServer server = new RawServer((request, out) -> TimeUnit.SECONDS.sleep(30))) {
      HttpFetcher fetcher = fetcher(server.port()).build();
      CompletableFuture<FetchResult> call =
          CompletableFuture.supplyAsync(
              () -> fetcher.fetch(FetchRequest.of(server.url("/"), FetchPurpose.FEED)));
      until(() -> !server.requests().isEmpty());
      fetcher.close();

      assertThat(((FetchResult.Failed) call.get(15, TimeUnit.SECONDS)).failure().code())
          .isEqualTo(FetchCode.CANCELLED);
      assertThat(failure(fetcher, server.url("/")).code()).isEqualTo(FetchCode.CANCELLED);
    }
  }

  @Test
  void twoThousandMixedCallsLeaveNoThreadsAndNoConnections() throws Exception {
    AtomicInteger open = new AtomicInteger();
    // Fetchers of other tests may still be winding up.
    Set<Thread> others = threads();
    try (RawServer server =
        new RawServer(
            (request, out) -> {
              open.incrementAndGet();
              try {
                answer(Integer.parseInt(request.path().substring(1)) % 5, out);
              } finally {
                open.decrementAndGet();
              }
            })) {
      HttpFetcher fetcher = fetcher(server.port()).attempts(1).build();
      ExecutorService workers = Executors.newFixedThreadPool(8);
      List<Future<FetchResult>> calls = new ArrayList<>();
      for (int i = 0; i < 2_000; i++) {
        // Eight hosts, so that eight calls are under way at a time.
        URI url = URI.create("http://127.0.0." + (i % 8 + 1) + ":" + server.port() + "/" + i);
        calls.add(workers.submit(() -> fetcher.fetch(FetchRequest.of(url, FetchPurpose.FEED))));
      }
      int fine = 0;
      for (Future<FetchResult> call : calls) {
        fine += call.get() instanceof FetchResult.Fetched ? 1 : 0;
      }
      workers.shutdown();
      assertThat(fine).isEqualTo(1_200);
      assertThat(besides(others)).hasSizeLessThanOrEqualTo(64);
      fetcher.close();
      until(() -> besides(others).isEmpty() && open.get() == 0);
    }
  }

  private static void answer(int kind, OutputStream out) throws IOException {
    switch (kind) {
      case 0 -> out.write("garbage\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      case 1 -> out.write((OK + "Content-Length: 9\r\n\r\nab").getBytes(StandardCharsets.US_ASCII));
      default -> RawServer.write(out, "200 OK", "", "fine");
    }
  }

  /** Waits for as long as the test may take. */
  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean() && !Thread.currentThread().isInterrupted()) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    assertThat(condition.getAsBoolean()).isTrue();
  }

  private static Set<Thread> threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("digest-http-"))
        .collect(Collectors.toSet());
  }

  private static Set<Thread> besides(Set<Thread> others) {
    Set<Thread> threads = threads();
    threads.removeAll(others);
    return threads;
  }

  private HttpFetcherBuilder fetcher(int port) {
    return HttpFetcher.builder()
        .allowAddress("127.0.0.0/29", port)
        .allowAddress("127.0.0.8", port)
        .hostSpacing(Duration.ZERO)
        .clock(clock)
        .sleeper(clock.sleeper());
  }

  private static FetchFailure failure(HttpFetcher fetcher, URI url) {
    return ((FetchResult.Failed) fetcher.fetch(FetchRequest.of(url, FetchPurpose.FEED))).failure();
  }
}
