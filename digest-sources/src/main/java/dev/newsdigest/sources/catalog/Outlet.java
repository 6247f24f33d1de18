package dev.newsdigest.sources.catalog;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.api.ArxivSource;
import dev.newsdigest.sources.api.HackerNewsSource;
import dev.newsdigest.sources.api.ListingSource;
import dev.newsdigest.sources.api.SitemapSource;
import dev.newsdigest.sources.feed.FeedSource;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One outlet of a catalog. Immutable and thread-safe.
 *
 * <p>An address is <em>verified</em> only when somebody saw it answer with articles; the others are
 * what is commonly known and may have moved.
 */
public final class Outlet {

  private final Source source;
  private final List<String> aliases;
  private final AddressKind addressKind;
  private final URI address;
  private final @Nullable LocalDate verified;

  Outlet(
      Source source,
      List<String> aliases,
      AddressKind addressKind,
      URI address,
      @Nullable LocalDate verified) {
    this.source = Objects.requireNonNull(source, "source");
    this.aliases = List.copyOf(aliases);
    this.addressKind = Objects.requireNonNull(addressKind, "addressKind");
    this.address = Objects.requireNonNull(address, "address");
    this.verified = verified;
  }

  /** The outlet itself: name, home page, region, language, owner, kind and tier. */
  public Source source() {
    return source;
  }

  /** Other names it goes by, without {@link Source#name()}. */
  public List<String> aliases() {
    return aliases;
  }

  /** What stands at {@link #address()}. */
  public AddressKind addressKind() {
    return addressKind;
  }

  /** Where its articles are found. */
  public URI address() {
    return address;
  }

  /** The day somebody saw the address answer with articles; empty where nobody did. */
  public Optional<LocalDate> verified() {
    return Optional.ofNullable(verified);
  }

  /** Returns the outlet as a source of articles. */
  public ArticleSource toSource(HttpFetcher fetcher) {
    return switch (addressKind) {
      case FEED -> FeedSource.builder(address.toString()).source(source).fetcher(fetcher).build();
      case LISTING -> ListingSource.builder(address.toString(), source).fetcher(fetcher).build();
      case SITEMAP -> SitemapSource.of(address.toString(), source, fetcher);
      case HACKER_NEWS ->
          HackerNewsSource.builder().source(source).endpoint(address).fetcher(fetcher).build();
      case ARXIV -> ArxivSource.builder().source(source).endpoint(address).fetcher(fetcher).build();
    };
  }

  @Override
  public String toString() {
    return source.name() + " (" + addressKind.key() + " " + address + ")";
  }
}
