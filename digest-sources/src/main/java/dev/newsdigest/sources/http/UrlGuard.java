package dev.newsdigest.sources.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/**
 * Judges addresses as they are written, before anybody resolves or dials: also where a proxy would
 * do both, and for what never meets a resolver.
 */
final class UrlGuard {

  private static final Pattern NUMBER_AT_END =
      Pattern.compile("(?:.*\\.)?(?:\\d+|0[xX][0-9a-fA-F]*)\\.?");
  private static final Pattern DOTTED =
      Pattern.compile("(?:(?:0|[1-9]\\d{0,2})\\.){3}(?:0|[1-9]\\d{0,2})");

  private final AddressGuard guard;

  UrlGuard(AddressGuard guard) {
    this.guard = guard;
  }

  /** Without a fragment, which is not sent, and without the root's dot, which hides a name. */
  static HttpUrl plain(HttpUrl url) {
    String host = url.host();
    HttpUrl.Builder plain = url.newBuilder().fragment(null);
    return (host.endsWith(".") && host.length() > 1
            ? plain.host(host.substring(0, host.length() - 1))
            : plain)
        .build();
  }

  /**
   * Lets an address pass.
   *
   * @throws CallException with {@link FetchCode#BLOCKED} where it must not be asked
   */
  void check(HttpUrl url) throws CallException {
    if (!url.username().isEmpty() || !url.password().isEmpty()) {
      throw blocked("an address with a user name or password");
    }
    if (isDisguised(url.host())) {
      throw blocked("an IP address in disguise: " + url.host());
    }
    if (!allowsLiteral(url)) {
      throw blocked(url.host() + " is not a public address");
    }
    if (!guard.allowsPort(url.port())) {
      throw blocked("port " + url.port() + " is not allowed");
    }
  }

  private static CallException blocked(String message) {
    return new CallException(FetchCode.BLOCKED, message);
  }

  /**
   * Numbers that some resolvers read as an address, others as a name: 127.1, 0x7f.1, 0177.0.0.1.
   */
  private static boolean isDisguised(String host) {
    return NUMBER_AT_END.matcher(host).matches() && !DOTTED.matcher(host).matches();
  }

  private boolean allowsLiteral(HttpUrl url) {
    String host = url.host();
    if (host.equals("localhost") || host.endsWith(".localhost")) {
      return guard.allows(InetAddress.getLoopbackAddress(), url.port());
    }
    if (!DOTTED.matcher(host).matches() && host.indexOf(':') < 0) {
      return true;
    }
    try {
      return guard.allows(InetAddress.getByName(host), url.port());
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
