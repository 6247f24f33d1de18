package dev.newsdigest.core.collect;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Brings the many addresses of one piece to one form, so that equal pieces have equal addresses:
 * lower-case scheme and host, no {@code www.}, default port, fragment or trailing slash, no
 * parameters that only track the reader, the others sorted. For comparison only; readers are sent
 * to the address the source gave.
 */
public final class CanonicalUrls {

  /** Parameters that tell who sent the reader and never which piece is meant. */
  private static final Set<String> TRACKING =
      Set.of(
          "spm",
          "from",
          "ref",
          "refer",
          "referrer",
          "fbclid",
          "gclid",
          "dclid",
          "msclkid",
          "yclid",
          "igshid",
          "mc_cid",
          "mc_eid",
          "cmpid",
          "ncid",
          "smid",
          "sr_share",
          "share_token",
          "f",
          "guccounter",
          "taid",
          "partner",
          "feature");

  private CanonicalUrls() {}

  /** Returns the canonical form; an address that is no http address comes back as it is. */
  public static String of(URI url) {
    String host = url.getHost();
    String scheme = url.getScheme();
    if (host == null || scheme == null || !scheme.toLowerCase(Locale.ROOT).startsWith("http")) {
      return url.toString();
    }
    host = host.toLowerCase(Locale.ROOT);
    if (host.startsWith("www.")) {
      host = host.substring(4);
    }
    int port = url.getPort();
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    while (path.endsWith("/")) {
      path = path.substring(0, path.length() - 1);
    }
    String query = url.getRawQuery() == null ? "" : withoutTracking(url.getRawQuery());
    return "https://"
        + host
        + (port == -1 || port == 80 || port == 443 ? "" : ":" + port)
        + path
        + (query.isEmpty() ? "" : "?" + query);
  }

  private static String withoutTracking(String query) {
    return Arrays.stream(query.split("&"))
        .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
        .sorted()
        .collect(Collectors.joining("&"));
  }

  private static boolean isTracking(String parameter) {
    int equals = parameter.indexOf('=');
    String name =
        (equals < 0 ? parameter : parameter.substring(0, equals)).toLowerCase(Locale.ROOT);
    return name.startsWith("utm_") || TRACKING.contains(name);
  }
}
