package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What can be set of every source here.
 *
 * @param <B> the builder itself
 */
abstract class WebSourceBuilder<B extends WebSourceBuilder<B>> {

  URI address;
  Source source;
  private @Nullable HttpFetcher fetcher;

  WebSourceBuilder(URI address, Source source) {
    this.address = address;
    this.source = Objects.requireNonNull(source, "source");
  }

  abstract B self();

  /** An address a caller gives: of the web, or none. */
  static URI webAddress(String url) {
    URI address = WebAddress.of(null, Objects.requireNonNull(url, "url"));
    if (address == null) {
      throw new IllegalArgumentException("an address is http or https, not " + url);
    }
    return address;
  }

  HttpFetcher fetcherOrShared() {
    return fetcher == null ? HttpFetcher.shared() : fetcher;
  }

  /** Sets the outlet that the articles are told under. */
  public B source(Source source) {
    this.source = Objects.requireNonNull(source, "source");
    return self();
  }

  /** Sets the fetcher; without one, the fetcher all sources share. */
  public B fetcher(HttpFetcher fetcher) {
    this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
    return self();
  }
}
