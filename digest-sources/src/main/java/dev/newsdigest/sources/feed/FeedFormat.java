package dev.newsdigest.sources.feed;

import java.util.Locale;

/** Family of feed formats. */
public enum FeedFormat {
  /** RSS 0.91 to 2.0. */
  RSS,
  /** Atom 0.3 and 1.0 (RFC 4287). */
  ATOM,
  /** RSS 0.90 and 1.0, written in RDF. */
  RDF,
  /** JSON Feed 1.0 and 1.1. */
  JSON;

  /** The format's name in JSON: {@code rss}, {@code atom}, {@code rdf}, {@code json}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
