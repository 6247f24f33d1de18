package dev.newsdigest.sources.feed;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.ConfigurationException;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchRequest;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A feed on the web as a source of articles. One polite, conditional request a fetch; an answer
 * that did not change gives the articles of the last time. Repairs are warnings, failures are
 * values with a code of the fetch ({@code TIMEOUT}, {@code BLOCKED}, …) or of the document ({@code
 * NOT_A_FEED}, {@code MALFORMED}, {@code LIMIT}, {@code CHARSET}). Immutable and thread-safe.
 */
public final class FeedSource implements ArticleSource {

  private static final String STAGE = "source";

  private final URI url;
  private final Source source;
  private final HttpFetcher fetcher;
  private final @Nullable ZoneId zone;
  private final boolean discover;
  private final FeedParser parser = FeedParser.create();

  private FeedSource(Builder builder) {
    this.url = builder.url;
    this.source = builder.source;
    this.fetcher = builder.fetcher == null ? HttpFetcher.shared() : builder.fetcher;
    this.zone = builder.zone;
    this.discover = builder.discover;
  }

  /** Returns the feed at an address, for outlets of a region; the outlet is named by its host. */
  public static FeedSource of(String url, Region region) {
    return builder(url).region(region).build();
  }

  /**
   * Starts a feed source.
   *
   * @throws ConfigurationException if the address is not http or https
   */
  public static Builder builder(String url) {
    return new Builder(url);
  }

  @Override
  public String name() {
    return source.name();
  }

  @Override
  public Optional<Region> region() {
    return source.region();
  }

  @Override
  public String host() {
    return url.getHost() == null ? "" : url.getHost().toLowerCase(Locale.ROOT);
  }

  /** Address of the feed. */
  public URI url() {
    return url;
  }

  /** The outlet whose feed this is. */
  public Source source() {
    return source;
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    return fetch(url, discover, List.of(), request);
  }

  private SourceResult fetch(
      URI address, boolean mayFollow, List<SourceWarning> before, SourceRequest request) {
    FetchResult result =
        fetcher.fetch(
            FetchRequest.builder(address, FetchPurpose.FEED)
                .conditional(true)
                .cancelled(request.cancelled())
                .build());
    if (result instanceof FetchResult.Failed failed) {
      FetchFailure failure = failed.failure();
      return new SourceResult.Failed(
          new StageFailure(
              STAGE, failure.code().name(), name(), failure.message(), failure.retriable()),
          List.of(),
          new SourceResult.Details(before, failure.attempts(), failure.status()));
    }
    boolean fresh = result instanceof Fetched;
    Fetched fetched = fresh ? (Fetched) result : ((FetchResult.NotModified) result).stored();
    int status = fresh ? fetched.status() : ((FetchResult.NotModified) result).status();
    FeedParseResult parsed = parser.parse(document(fetched));
    List<SourceWarning> warnings = new ArrayList<>(before);
    if (!fetched.finalUrl().equals(address)) {
      warnings.add(new SourceWarning("REDIRECTED", "the feed is now at " + fetched.finalUrl()));
    }
    if (mayFollow
        && parsed instanceof FeedParseResult.Refused refused
        && !refused.discovered().isEmpty()) {
      URI found = refused.discovered().get(0);
      warnings.add(new SourceWarning("DISCOVERED", "a page, which names the feed " + found));
      return fetch(found, false, warnings, request);
    }
    SourceResult read = FeedParser.articles(parsed, source, request.now());
    warnings.addAll(read.details().warnings());
    SourceResult.Details details =
        new SourceResult.Details(warnings, result.attempts(), status, read.details().charsetName());
    return read instanceof SourceResult.Failed failed
        ? new SourceResult.Failed(failed.failure(), failed.articles(), details)
        : new SourceResult.Delivered(read.articles(), details);
  }

  private FeedDocument document(Fetched fetched) {
    Map<String, String> headers = new HashMap<>();
    fetched.headers().forEach((name, values) -> headers.put(name, values.get(0)));
    return FeedDocument.ofBytes(fetched.bytes())
        .url(fetched.finalUrl())
        .headers(headers)
        .region(source.region().orElse(null))
        .zone(zone)
        .build();
  }

  @Override
  public String toString() {
    return "FeedSource[" + url + "]";
  }

  /** Builds a {@link FeedSource}. */
  public static final class Builder {
    private final URI url;
    private Source source;
    private @Nullable HttpFetcher fetcher;
    private @Nullable ZoneId zone;
    private boolean discover;

    private Builder(String address) {
      URI uri = FeedArticles.toUri(Objects.requireNonNull(address, "url").strip());
      String scheme = uri == null ? "" : String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri == null || !scheme.equals("http") && !scheme.equals("https")) {
        throw new ConfigurationException("a feed's address is http or https, not " + address);
      }
      this.url = uri;
      String host = uri.getHost() == null ? String.valueOf(uri.getAuthority()) : uri.getHost();
      this.source = Source.builder(host).url(uri).build();
    }

    /** Sets the outlet; its region, language and name go to each article. */
    public Builder source(Source source) {
      this.source = Objects.requireNonNull(source, "source");
      return this;
    }

    /** Sets the outlet's region, keeping the rest of it. */
    public Builder region(Region region) {
      this.source = source.toBuilder().region(Objects.requireNonNull(region, "region")).build();
      return this;
    }

    /** Sets the outlet's name, which is also its id. */
    public Builder name(String name) {
      Source.Builder named = Source.builder(name);
      source.url().ifPresent(named::url);
      source.region().ifPresent(named::region);
      source.language().ifPresent(named::language);
      source.owner().ifPresent(named::owner);
      this.source = named.kind(source.kind()).tier(source.tier()).build();
      return this;
    }

    /** Sets the fetcher; without one, the fetcher all sources share. */
    public Builder fetcher(HttpFetcher fetcher) {
      this.fetcher = Objects.requireNonNull(fetcher, "fetcher");
      return this;
    }

    /** Sets the zone of dates that name none; by default China's for its region, else UTC. */
    public Builder zone(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    /**
     * Lets the address be a page: when an HTML page comes that names a feed, the first it names is
     * fetched instead, once.
     */
    public Builder discover() {
      this.discover = true;
      return this;
    }

    public FeedSource build() {
      return new FeedSource(this);
    }
  }
}
