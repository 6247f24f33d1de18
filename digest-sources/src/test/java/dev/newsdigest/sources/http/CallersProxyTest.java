package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CallersProxyTest {

  private static HttpFetcher through(RawServer proxy) {
    InetSocketAddress address =
        new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.port());
    return HttpFetcher.builder()
        .okHttp(new OkHttpClient.Builder().proxy(new Proxy(Proxy.Type.HTTP, address)).build())
        .hostSpacing(Duration.ZERO)
        .build();
  }

  @Test
  void sendsTheWholeAddressToTheProxyAndResolvesNothing() throws Exception {
    try (RawServer proxy = new RawServer(RawServer.ok("", "through the proxy"));
        HttpFetcher fetcher = through(proxy)) {
      URI feed = URI.create("http://feeds.never-resolved.invalid/a?b=c");

      FetchResult result = fetcher.fetch(FetchRequest.of(feed, FetchPurpose.FEED));

      assertThat(((FetchResult.Fetched) result).bytes()).asString().isEqualTo("through the proxy");
      assertThat(proxy.requests()).hasSize(1);
      assertThat(proxy.requests().get(0).path()).isEqualTo(feed.toString());
      assertThat(proxy.requests().get(0).header("Cookie")).isNull();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://127.0.0.1/",
        "http://localhost/",
        "http://169.254.169.254/latest",
        "http://10.0.0.1:8080/",
        "http://[::1]/",
        "http://0x7f.1/",
        "http://feeds.never-resolved.invalid:22/"
      })
  void asksTheProxyForNoAddressThatIsRefusedWithoutOne(String address) throws Exception {
    try (RawServer proxy = new RawServer(RawServer.ok("", "inner network"));
        HttpFetcher fetcher = through(proxy)) {
      FetchResult result = fetcher.fetch(FetchRequest.of(URI.create(address), FetchPurpose.FEED));

      assertThat(((FetchResult.Failed) result).failure().code()).isEqualTo(FetchCode.BLOCKED);
      assertThat(proxy.requests()).isEmpty();
    }
  }

  @Test
  void followsNoRedirectIntoTheInnerNetwork() throws Exception {
    try (RawServer proxy =
            new RawServer(
                (request, out) ->
                    RawServer.write(out, "302 Found", "Location: http://127.0.0.1/\r\n", ""));
        HttpFetcher fetcher = through(proxy)) {
      FetchResult result =
          fetcher.fetch(
              FetchRequest.of(URI.create("http://never-resolved.invalid/"), FetchPurpose.PAGE));

      assertThat(result).isInstanceOf(FetchResult.Failed.class);
      assertThat(proxy.requests())
          .allSatisfy(r -> assertThat(r.path()).startsWith("http://never-resolved.invalid/"));
    }
  }
}
