package dev.newsdigest.sources.http;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class CallersProxyTest {

  private static final URI FEED = URI.create("http://feeds.never-resolved.invalid/a?b=c");

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
      FetchResult result = fetcher.fetch(FetchRequest.of(FEED, FetchPurpose.FEED));

      assertThat(((FetchResult.Fetched) result).bytes()).asString().isEqualTo("through the proxy");
      assertThat(proxy.requests()).hasSize(1);
      assertThat(proxy.requests().get(0).path()).isEqualTo(FEED.toString());
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

  @Test
  void takesTheProxyThatTheCallersSelectorGivesByName() throws Exception {
    try (RawServer proxy = new RawServer(RawServer.ok("", "through the proxy"))) {
      InetSocketAddress inner =
          InetSocketAddress.createUnresolved("proxy.inner.invalid", proxy.port());
      OkHttpClient client =
          new OkHttpClient.Builder()
              .proxySelector(CallersProxies.always(new Proxy(Proxy.Type.HTTP, inner)))
              .dns(
                  host -> {
                    assertThat(host).isEqualTo("proxy.inner.invalid");
                    return List.of(InetAddress.getLoopbackAddress());
                  })
              .build();
      try (HttpFetcher fetcher = HttpFetcher.builder().okHttp(client).build()) {
        FetchResult result = fetcher.fetch(FetchRequest.of(FEED, FetchPurpose.FEED));

        assertThat(((FetchResult.Fetched) result).bytes())
            .asString()
            .isEqualTo("through the proxy");
      }
    }
  }

  @Test
  void aSelectorThatGivesNoProxyLeavesTheGuardInPlace() throws Exception {
    try (RawServer inner = new RawServer(RawServer.ok("", "inner network"))) {
      OkHttpClient client =
          new OkHttpClient.Builder()
              .proxySelector(CallersProxies.always(Proxy.NO_PROXY))
              .dns(host -> List.of(InetAddress.getLoopbackAddress()))
              .build();
      try (HttpFetcher fetcher =
          HttpFetcher.builder().okHttp(client).allowPort(inner.port()).build()) {
        URI url = URI.create("http://name-of-the-inside.invalid:" + inner.port() + "/");

        FetchResult result = fetcher.fetch(FetchRequest.of(url, FetchPurpose.FEED));

        assertThat(((FetchResult.Failed) result).failure().code()).isEqualTo(FetchCode.BLOCKED);
        assertThat(inner.requests()).isEmpty();
      }
    }
  }

  @Test
  void fetchesHttpsThroughATunnel() throws Exception {
    WireMockServer site =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort());
    site.stubFor(get("/feed").willReturn(ok("over TLS")));
    site.start();
    try (Tunnel proxy = new Tunnel(site.httpsPort());
        HttpFetcher fetcher = HttpFetcher.builder().okHttp(trusting(proxy.port())).build()) {
      FetchResult result =
          fetcher.fetch(
              FetchRequest.of(
                  URI.create("https://never-resolved.invalid/feed"), FetchPurpose.FEED));

      assertThat(((FetchResult.Fetched) result).bytes()).asString().isEqualTo("over TLS");
      assertThat(proxy.asked()).containsExactly("CONNECT never-resolved.invalid:443 HTTP/1.1");
    } finally {
      site.stop();
    }
  }

  @Test
  void typesAProxyThatRefusesTheTunnel() throws Exception {
    try (RawServer proxy =
            new RawServer((request, out) -> RawServer.write(out, "403 Forbidden", "", "no"));
        HttpFetcher fetcher = through(proxy)) {
      FetchResult result =
          fetcher.fetch(
              FetchRequest.of(URI.create("https://never-resolved.invalid/"), FetchPurpose.FEED));

      assertThat(((FetchResult.Failed) result).failure().code()).isEqualTo(FetchCode.IO);
      assertThat(proxy.requests())
          .isNotEmpty()
          .allSatisfy(r -> assertThat(r.lines().get(0)).startsWith("CONNECT "));
    }
  }

  /** A client that takes the test site's own certificate, and its name, for good. */
  private static OkHttpClient trusting(int proxyPort) throws GeneralSecurityException {
    X509TrustManager everybody =
        new X509TrustManager() {
          @Override
          public void checkClientTrusted(X509Certificate[] chain, String type) {}

          @Override
          public void checkServerTrusted(X509Certificate[] chain, String type) {}

          @Override
          public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
          }
        };
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(null, new TrustManager[] {everybody}, null);
    return new OkHttpClient.Builder()
        .sslSocketFactory(context.getSocketFactory(), everybody)
        .hostnameVerifier((host, session) -> true)
        .proxy(
            new Proxy(
                Proxy.Type.HTTP,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), proxyPort)))
        .build();
  }
}
