package dev.newsdigest.sources.http;

/**
 * Gets one address over HTTP. Never throws for what a server or a network does: every such outcome
 * is a {@link FetchResult}. Thread-safe; a call blocks until the answer is read whole, and returns
 * soon after its thread is interrupted.
 *
 * <p>The interface is one method, so that tests and callers can put their own transport below the
 * sources. {@link #create()} and {@link #builder()} give the guarded one.
 */
@FunctionalInterface
public interface HttpFetcher extends AutoCloseable {

  FetchResult fetch(FetchRequest request);

  /** Cancels calls in flight and frees connections; calls made later fail. */
  @Override
  default void close() {}

  /** Returns a fetcher with the defaults that {@link HttpFetcherBuilder} names. */
  static HttpFetcher create() {
    return builder().build();
  }

  /**
   * Returns the fetcher that sources use unless they are given another, made at the first call.
   * Sharing one is what keeps many sources polite to a host they have in common.
   */
  static HttpFetcher shared() {
    return SharedFetcher.INSTANCE;
  }

  static HttpFetcherBuilder builder() {
    return new HttpFetcherBuilder();
  }
}
