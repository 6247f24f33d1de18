package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** What every source here is: an outlet whose articles are fetched from a host. Immutable. */
abstract class WebSource implements ArticleSource {

  final URI address;
  final Source source;
  private final HttpFetcher fetcher;

  WebSource(URI address, Source source, HttpFetcher fetcher) {
    this.address = address;
    this.source = source;
    this.fetcher = fetcher;
  }

  @Override
  public final String name() {
    return source.name();
  }

  @Override
  public final Optional<Region> region() {
    return source.region();
  }

  @Override
  public final String host() {
    return address.getHost() == null ? "" : address.getHost().toLowerCase(Locale.ROOT);
  }

  /** Starts the one call that a fetch is. */
  final Call call(SourceRequest request) {
    return new Call(fetcher, name(), request);
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + "[" + address + "]";
  }
}
