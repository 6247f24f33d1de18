package dev.newsdigest.core.render;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Lets only addresses through that a reader can safely open: http and https with a host. */
final class Links {

  private Links() {}

  static Optional<String> safe(URI url) {
    String scheme = url.getScheme();
    if (scheme == null || url.getHost() == null) {
      return Optional.empty();
    }
    String lower = scheme.toLowerCase(Locale.ROOT);
    return lower.equals("http") || lower.equals("https")
        ? Optional.of(url.toASCIIString())
        : Optional.empty();
  }
}
