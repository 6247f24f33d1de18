package dev.newsdigest.sources.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.ConfigurationException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {

  /** Hosts that lead into private, local or special networks; %PORT is the canary's. */
  private static final List<String> INNER =
      List.of(
          "127.0.0.1",
          "127.0.0.2",
          "127.1",
          "127.0.1",
          "127.255.255.254",
          "0",
          "0.0.0.0",
          "2130706433",
          "0x7f000001",
          "0x7f.1",
          "017700000001",
          "0177.0.0.1",
          "①②⑦.0.0.1",
          "127。0。0。1",
          "%31%32%37.0.0.1",
          "127.0.0.1.",
          "localhost",
          "LOCALHOST",
          "localhost.",
          "[::1]",
          "[::]",
          "[0:0:0:0:0:0:0:1]",
          "[::ffff:127.0.0.1]",
          "[::ffff:7f00:1]",
          "[::ffff:a00:1]",
          "[::127.0.0.1]",
          "[::7f00:1]",
          "[64:ff9b::7f00:1]",
          "[64:ff9b::127.0.0.1]",
          "[64:ff9b:1::a00:1]",
          "[2002:7f00:1::]",
          "[2002:a00:1::1]",
          "[2001:0:7f00:1::]",
          "[2001::1]",
          "[2001:db8::1]",
          "[fe80::1]",
          "[fec0::1]",
          "[fc00::1]",
          "[fd12:3456:789a::1]",
          "[ff02::1]",
          "[100::1]",
          "[5f00::1]",
          "[3fff::1]",
          "[::ffff:0:127.0.0.1]",
          "10.0.0.1",
          "10.255.255.255",
          "172.16.0.1",
          "172.31.255.255",
          "192.168.0.1",
          "192.168.255.255",
          "169.254.169.254",
          "169.254.0.1",
          "100.64.0.1",
          "100.100.100.200",
          "100.127.255.255",
          "192.0.0.1",
          "192.0.0.192",
          "192.0.2.1",
          "198.18.0.1",
          "198.19.255.255",
          "198.51.100.1",
          "203.0.113.1",
          "224.0.0.1",
          "239.255.255.250",
          "240.0.0.1",
          "255.255.255.255",
          "0.1.2.3",
          "192.88.99.1",
          "[::ffff:169.254.169.254]",
          "[::ffff:c0a8:1]",
          "[64:ff9b::a9fe:a9fe]",
          "0xa9fea9fe",
          "2852039166",
          "169.254.43518",
          "0251.0376.0251.0376",
          "[fd00:ec2::254]",
          "10.1",
          "192.168.257",
          "172.1048577",
          "①⑥⑨.254.169.254");

  private static final List<String> OUTER =
      List.of(
          "8.8.8.8",
          "1.1.1.1",
          "93.184.215.14",
          "11.0.0.1",
          "9.255.255.255",
          "126.255.255.255",
          "128.0.0.1",
          "100.63.255.255",
          "100.128.0.0",
          "172.15.255.255",
          "172.32.0.0",
          "192.167.255.255",
          "192.169.0.0",
          "169.253.0.1",
          "169.255.0.1",
          "198.17.255.255",
          "198.20.0.0",
          "223.255.255.255",
          "2606:4700:4700::1111",
          "2a00:1450:4001:80e::200e");

  private final AddressGuard guard = new AddressGuard(List.of(), Set.of(80));

  @Test
  void knowsEightySpellings() {
    assertThat(INNER).hasSizeGreaterThanOrEqualTo(80).doesNotHaveDuplicates();
  }

  @Test
  void blocksEverySpellingOfAnInnerAddressAndNeverConnects() throws Exception {
    try (RawServer canary = new RawServer(RawServer.ok("", "secret"));
        HttpFetcher fetcher =
            HttpFetcher.builder()
                .allowPort(canary.port())
                .hostSpacing(Duration.ZERO)
                .attempts(1)
                .callTimeout(Duration.ofSeconds(2))
                .build()) {
      for (String host : INNER) {
        String address = "http://" + host + ":" + canary.port() + "/latest/meta-data";
        FetchResult result = fetcher.fetch(FetchRequest.of(uri(address), FetchPurpose.FEED));

        assertThat(result).as(host).isInstanceOf(FetchResult.Failed.class);
        assertThat(((FetchResult.Failed) result).failure().code())
            .as(host + ": " + ((FetchResult.Failed) result).failure())
            .isEqualTo(FetchCode.BLOCKED);
      }
      assertThat(canary.requests()).isEmpty();
    }
  }

  /** URI keeps no host for spellings such as full-width digits, but carries them all the same. */
  private static URI uri(String address) throws URISyntaxException {
    return new URI(address);
  }

  @Test
  void letsPublicAddressesPass() throws Exception {
    for (String address : OUTER) {
      assertThat(guard.allows(InetAddress.getByName(address), 80)).as(address).isTrue();
    }
  }

  @Test
  void refusesPortsThatAreNotForTheWeb() throws Exception {
    assertThat(guard.allows(InetAddress.getByName("8.8.8.8"), 22)).isFalse();
    assertThat(failure(HttpFetcher.create(), "http://example.com:25/").code())
        .isEqualTo(FetchCode.BLOCKED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://example.com/feed",
        "gopher://example.com/",
        "data:text/xml,a",
        "jar:http://example.com/a.jar!/feed",
        "http://user:pw@example.com/",
        "http://user@example.com/"
      })
  void refusesOtherSchemesAndNamesInAddresses(String address) {
    assertThat(failure(HttpFetcher.create(), address).code()).isEqualTo(FetchCode.BLOCKED);
  }

  @Test
  void refusesAHostWithOnePrivateAddressAmongPublicOnes() {
    HttpFetcher fetcher =
        HttpFetcher.builder()
            .okHttp(
                new OkHttpClient.Builder()
                    .dns(host -> List.of(address("8.8.8.8"), address("192.168.1.1")))
                    .build())
            .attempts(1)
            .build();

    assertThat(failure(fetcher, "http://feeds.example.com/").code()).isEqualTo(FetchCode.BLOCKED);
  }

  @Test
  void refusesANameThatTurnsPrivateAfterItWasChecked() throws Exception {
    try (RawServer canary = new RawServer(RawServer.ok("", "secret"))) {
      Deque<String> answers = new ArrayDeque<>();
      OkHttpClient rebinding =
          new OkHttpClient.Builder()
              .dns(
                  host -> {
                    answers.add(host);
                    return List.of(address(answers.size() == 1 ? "8.8.8.8" : "127.0.0.1"));
                  })
              .build();
      HttpFetcher fetcher =
          HttpFetcher.builder()
              .okHttp(rebinding)
              .allowPort(canary.port())
              .hostSpacing(Duration.ZERO)
              .callTimeout(Duration.ofMillis(300))
              .attempts(1)
              .build();
      for (int i = 0; i < 20; i++) {
        fetcher.fetch(
            FetchRequest.of(
                URI.create("http://turning.example.com:" + canary.port() + "/" + i),
                FetchPurpose.FEED));
      }
      assertThat(answers).hasSizeGreaterThan(1);
      assertThat(canary.requests()).isEmpty();
    }
  }

  @Test
  void doesNotReuseConnectionsOfAnUnguardedClient() throws Exception {
    try (RawServer canary = new RawServer(RawServer.ok("", "ok"))) {
      OkHttpClient unguarded = new OkHttpClient();
      unguarded
          .newCall(new okhttp3.Request.Builder().url(canary.url("/warm").toString()).build())
          .execute()
          .close();
      HttpFetcher fetcher =
          HttpFetcher.builder().okHttp(unguarded).allowPort(canary.port()).build();

      assertThat(failure(fetcher, canary.url("/feed").toString()).code())
          .isEqualTo(FetchCode.BLOCKED);
      assertThat(canary.requests()).hasSize(1);
    }
  }

  @Test
  void anExemptionHoldsForItsBlockAndPortOnly() throws Exception {
    AddressGuard open =
        new AddressGuard(
            List.of(new AddressGuard.Exemption(Cidr.parse("127.0.0.0/8"), 9_999)), Set.of(80));

    assertThat(open.allows(InetAddress.getByName("127.0.0.1"), 9_999)).isTrue();
    assertThat(open.allows(InetAddress.getByName("127.0.0.1"), 80)).isFalse();
    assertThat(open.allows(InetAddress.getByName("10.0.0.1"), 9_999)).isFalse();
    assertThat(open.allows(InetAddress.getByName("8.8.8.8"), 9_999)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "10.0.0.0/33", "::1/129", "10.0.0.0/x", "", "example.com/8"})
  void namesAreNoAddressBlocks(String block) {
    assertThatThrownBy(() -> HttpFetcher.builder().allowAddress(block, 80))
        .isInstanceOf(ConfigurationException.class);
  }

  private static FetchFailure failure(HttpFetcher fetcher, String address) {
    FetchResult result = fetcher.fetch(FetchRequest.of(URI.create(address), FetchPurpose.FEED));
    return ((FetchResult.Failed) result).failure();
  }

  private static InetAddress address(String text) throws UnknownHostException {
    return InetAddress.getByName(text);
  }
}
