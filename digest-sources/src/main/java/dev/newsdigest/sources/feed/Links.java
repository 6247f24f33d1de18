package dev.newsdigest.sources.feed;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Relative addresses against xml:base and the response's own address (RFC 3986, section 5.1). */
final class Links {

  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);
  private static final Pattern WEB = Pattern.compile("(?i)https?:.*", Pattern.DOTALL);

  private Links() {}

  /** The address relative links of a whole document start from; null where nothing tells it. */
  static @Nullable String documentBase(FeedDocument document) {
    String url = document.url().map(URI::toString).orElse(null);
    Optional<String> location = document.header("Content-Location");
    if (location.isEmpty()) {
      return url;
    }
    String base = resolve(url, location.get());
    return WEB.matcher(base).matches() ? base : url;
  }

  /** The base within an element: its own xml:base and those around it, on top of the document's. */
  static @Nullable String baseOf(@Nullable Element element, @Nullable String documentBase) {
    if (element == null) {
      return documentBase;
    }
    String outer = baseOf(element.getParentElement(), documentBase);
    String own = element.getAttributeValue("base", Namespace.XML_NAMESPACE);
    return own == null || own.isBlank() ? outer : resolve(outer, own.strip());
  }

  /** Resolves a reference; without a usable base it stays as it is. */
  static String resolve(@Nullable String base, String reference) {
    String ref = reference.strip();
    if (base == null || SCHEME.matcher(ref).matches() || !WEB.matcher(base).matches()) {
      return ref;
    }
    try {
      return new URL(new URL(base), ref).toString();
    } catch (MalformedURLException e) {
      return ref;
    }
  }

  /** Whether a resolved address is one a reader may be sent to. */
  static boolean isSafe(String url) {
    if (!SCHEME.matcher(url).matches()) {
      return true;
    }
    String scheme = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
    return switch (scheme) {
      case "javascript", "vbscript", "data", "file", "jar", "about", "blob", "view-source" -> false;
      default -> true;
    };
  }
}
