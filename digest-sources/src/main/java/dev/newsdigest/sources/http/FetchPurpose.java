package dev.newsdigest.sources.http;

/**
 * Why an address is fetched: decides the size limit, the Accept header and whether robots.txt is
 * asked.
 */
public enum FetchPurpose {
  /** A feed, chosen by a person: robots.txt is not asked. At most 10 MiB. */
  FEED(
      "application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1",
      10 << 20),

  /** A page found by a program: robots.txt is obeyed. At most 5 MiB. */
  PAGE("text/html, application/xhtml+xml;q=0.9, */*;q=0.1", 5 << 20),

  /** A documented interface for programs: robots.txt is not asked. At most 10 MiB. */
  API("application/json, application/xml;q=0.8, */*;q=0.1", 10 << 20),

  /** The robots.txt of a host. At most 500 KiB, the rest is cut off (RFC 9309, section 2.5). */
  ROBOTS("text/plain, */*;q=0.1", 500 << 10);

  private final String accept;
  private final int maxBytes;

  FetchPurpose(String accept, int maxBytes) {
    this.accept = accept;
    this.maxBytes = maxBytes;
  }

  /** Value of the Accept header unless the request has its own. */
  String accept() {
    return accept;
  }

  /** Largest body in bytes after decompression. */
  public int maxBytes() {
    return maxBytes;
  }
}
