package dev.newsdigest.sources.api;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Addresses as pages write them, resolved and made legal. */
final class WebAddress {

  private WebAddress() {}

  /** Returns an absolute http or https address; null for anything else. */
  static @Nullable URI of(@Nullable URI base, @Nullable String reference) {
    if (reference == null || reference.isBlank()) {
      return null;
    }
    try {
      String ref = reference.strip();
      URL url = base == null ? new URL(ref) : new URL(base.toURL(), ref);
      String scheme = url.getProtocol().toLowerCase(Locale.ROOT);
      if (!scheme.equals("http") && !scheme.equals("https") || url.getHost().isEmpty()) {
        return null;
      }
      return legal(url.toString());
    } catch (MalformedURLException | IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable URI legal(String address) {
    String bare = address.contains("#") ? address.substring(0, address.indexOf('#')) : address;
    try {
      return new URI(bare);
    } catch (URISyntaxException e) {
      try {
        // Characters that RFC 3986 forbids but browsers send on, escaped as they escape them.
        return new URI(bare.replace(" ", "%20").replace("|", "%7C").replace("\"", "%22"));
      } catch (URISyntaxException again) {
        return null;
      }
    }
  }
}
