package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(10)
class RedirectTest {

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void followsRedirectsAndTellsWhereItArrived(int status) throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  if (request.path().equals("/old")) {
                    RawServer.write(out, status + " Moved", "Location: /new?a=b\r\n", "");
                  } else {
                    RawServer.write(out, "200 OK", "", "arrived");
                  }
                });
        HttpFetcher fetcher = fetcher(server)) {
      FetchResult.Fetched fetched = (FetchResult.Fetched) fetch(fetcher, server.url("/old"));

      assertThat(fetched.finalUrl()).isEqualTo(server.url("/new?a=b"));
      assertThat(fetched.attempts()).isEqualTo(2);
    }
  }

  @Test
  void followsFiveRedirectsAndNoSixth() throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> {
                  int left = Integer.parseInt(request.path().substring(1));
                  if (left == 0) {
                    RawServer.write(out, "200 OK", "", "arrived");
                  } else {
                    RawServer.write(out, "302 Found", "Location: /" + (left - 1) + "\r\n", "");
                  }
                });
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(fetch(fetcher, server.url("/5"))).isInstanceOf(FetchResult.Fetched.class);
      assertThat(code(fetch(fetcher, server.url("/6")))).isEqualTo(FetchCode.PROTOCOL);
    }
  }

  @Test
  void leavesALoopAfterSixRequests() throws Exception {
    try (RawServer server =
            new RawServer(
                (request, out) -> RawServer.write(out, "301 X", "Location: /loop\r\n", ""));
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(code(fetch(fetcher, server.url("/loop")))).isEqualTo(FetchCode.PROTOCOL);
      assertThat(server.requests()).hasSize(6);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://10.0.0.1/",
        "http://169.254.169.254/latest/meta-data",
        "//192.168.0.1/",
        "http://[::1]/",
        "http://localhost:1/",
        "http://2130706433/",
        "http://127.1/",
        "file:///etc/passwd",
        "ftp://example.com/",
        "gopher://example.com/",
        "data:text/html,x",
        "jar:file:///a!/b",
        "javascript:alert(1)",
        "http://user:pw@8.8.8.8/"
      })
  void refusesToBeSentInside(String location) throws Exception {
    try (RawServer canary = new RawServer(RawServer.ok("", "secret"));
        RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(out, "302 Found", "Location: " + location + "\r\n", ""));
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(code(fetch(fetcher, server.url("/")))).isEqualTo(FetchCode.BLOCKED);
      assertThat(canary.requests()).isEmpty();
    }
  }

  @Test
  void refusesToBeSentToAnotherPortOfAnAllowedHost() throws Exception {
    try (RawServer canary = new RawServer(RawServer.ok("", "secret"));
        RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(out, "307 X", "Location: " + canary.url("/x") + "\r\n", ""));
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(code(fetch(fetcher, server.url("/")))).isEqualTo(FetchCode.BLOCKED);
      assertThat(canary.requests()).isEmpty();
    }
  }

  @Test
  void sendsTheCallersHeadersToTheFirstHostOnly() throws Exception {
    try (RawServer other = new RawServer(RawServer.ok("", "there"));
        RawServer server =
            new RawServer(
                (request, out) ->
                    RawServer.write(out, "302 X", "Location: " + other.url("/x") + "\r\n", ""));
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowAddress("127.0.0.1", server.port())
                .allowAddress("127.0.0.1", other.port())
                .hostSpacing(Duration.ZERO)
                .build()) {
      fetcher.fetch(
          FetchRequest.builder(server.url("/"), FetchPurpose.API)
              .header("X-Api-Key", "k")
              .header("Authorization", "Bearer t")
              .build());

      assertThat(server.requests().get(0).header("X-Api-Key")).isEqualTo("k");
      assertThat(other.requests().get(0).header("X-Api-Key")).isNull();
      assertThat(other.requests().get(0).header("Authorization")).isNull();
    }
  }

  @Test
  void aRedirectWithoutAddressIsTyped() throws Exception {
    try (RawServer server =
            new RawServer((request, out) -> RawServer.write(out, "302 Found", "", ""));
        HttpFetcher fetcher = fetcher(server)) {
      assertThat(code(fetch(fetcher, server.url("/")))).isEqualTo(FetchCode.PROTOCOL);
    }
  }

  private static HttpFetcher fetcher(RawServer server) {
    return HttpFetcher.builder()
        .allowAddress("127.0.0.1", server.port())
        .hostSpacing(Duration.ZERO)
        .attempts(1)
        .build();
  }

  private static FetchResult fetch(HttpFetcher fetcher, URI url) {
    return fetcher.fetch(FetchRequest.of(url, FetchPurpose.FEED));
  }

  private static FetchCode code(FetchResult result) {
    return ((FetchResult.Failed) result).failure().code();
  }
}
