package dev.newsdigest.sources.http;

/** Holds the fetcher with default settings; nobody can close it for others. */
final class SharedFetcher {

  static final HttpFetcher INSTANCE = open(HttpFetcher.create());

  private SharedFetcher() {}

  private static HttpFetcher open(HttpFetcher fetcher) {
    return fetcher::fetch;
  }
}
