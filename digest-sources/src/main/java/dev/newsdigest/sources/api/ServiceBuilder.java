package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Source;
import java.net.URI;
import java.util.Objects;

/**
 * What can be set of a source over a known interface, which others may serve as well.
 *
 * @param <B> the builder itself
 */
abstract class ServiceBuilder<B extends ServiceBuilder<B>> extends WebSourceBuilder<B> {

  ServiceBuilder(URI endpoint, Source source) {
    super(endpoint, source);
  }

  /** Sets another server of the same interface. */
  public B endpoint(URI endpoint) {
    this.address = Objects.requireNonNull(endpoint, "endpoint");
    return self();
  }

  /** Checks how many items are asked for. */
  static int limit(int items, int most) {
    if (items < 1 || items > most) {
      throw new IllegalArgumentException("limit must be 1 to " + most + ", not " + items);
    }
    return items;
  }
}
