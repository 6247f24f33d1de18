package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import okhttp3.ConnectionPool;
import okhttp3.Headers;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every connection is given back or closed, whatever came over it: none waits for the collector.
 */
@Timeout(120)
class ConnectionLeakTest {

  private static final Headers HEADERS = Headers.of("User-Agent", "test/1");

  @ParameterizedTest
  @MethodSource("dev.newsdigest.sources.http.FetchFaultTest#brokenAnswers")
  void givesBackTheConnectionOfABrokenAnswer(String answer) throws Exception {
    try (RawServer server =
        new RawServer((request, out) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)))) {
      OkHttpClient client = client(server, Duration.ofSeconds(20));

      Throwable failure = catchThrowable(() -> get(client, server, 1_000, () -> false));

      assertThat(failure == null || failure instanceof CallException).isTrue();
      assertNoneInUse(client.connectionPool());
    }
  }

  @Test
  void givesBackConnectionsOfBodiesNotReadToTheEnd() throws Exception {
    for (String status : List.of("200 OK", "301 Moved", "404 No", "500 Broken", "503 Later")) {
      byte[] body = new byte[500_000];
      String headers = "Location: /x\r\nRetry-After: \u00e9\u0001\r\n";
      try (RawServer server =
          new RawServer((request, out) -> RawServer.write(out, status, headers, body))) {
        OkHttpClient client = client(server, Duration.ofSeconds(20));

        catchThrowable(() -> get(client, server, 1_000, () -> false));

        assertNoneInUse(client.connectionPool());
      }
    }
  }

  @Test
  void givesBackTheConnectionOfACancelledCall() throws Exception {
    try (RawServer server = new RawServer((request, out) -> TimeUnit.SECONDS.sleep(60))) {
      OkHttpClient client = client(server, Duration.ofSeconds(60));

      Throwable failure =
          catchThrowable(() -> get(client, server, 1_000, () -> !server.requests().isEmpty()));

      assertThat(((CallException) failure).code()).isEqualTo(FetchCode.CANCELLED);
      assertNoneInUse(client.connectionPool());
    }
  }

  private static OkHttpClient client(RawServer server, Duration timeout) {
    AddressGuard guard =
        new AddressGuard(
            List.of(new AddressGuard.Exemption(Cidr.parse("127.0.0.1/32"), server.port())),
            new TreeSet<>(Set.of()));
    return GuardedClient.build(new OkHttpClient.Builder(), guard, timeout, false);
  }

  private static Answer get(
      OkHttpClient client,
      RawServer server,
      int maxBytes,
      java.util.function.BooleanSupplier cancelled)
      throws CallException {
    HttpUrl url = HttpUrl.get(server.url("/"));
    Caller caller = new Caller(client);
    return caller.get(url, HEADERS, maxBytes, false, cancelled);
  }

  /** Waits for the calling thread's end only: a leaked connection would stay in use for ever. */
  private static void assertNoneInUse(ConnectionPool pool) {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(5);
    while (pool.connectionCount() > pool.idleConnectionCount() && System.nanoTime() < end) {
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
    assertThat(pool.connectionCount() - pool.idleConnectionCount()).isZero();
  }
}
