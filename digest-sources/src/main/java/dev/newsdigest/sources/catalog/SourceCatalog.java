package dev.newsdigest.sources.catalog;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.failure.DataException;
import dev.newsdigest.core.source.ArticleSource;
import dev.newsdigest.sources.file.Opml;
import dev.newsdigest.sources.file.OpmlFeed;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A list of outlets with region, language, owner, kind and tier, to take articles from and to look
 * outlets up in. {@link #aiNews()} is the one that ships with the library. Immutable and
 * thread-safe.
 */
public final class SourceCatalog {

  private static final String AI_NEWS = "ai-news.tsv";

  private final List<Outlet> outlets;
  private final Map<String, Outlet> byName = new HashMap<>();
  private final Map<String, Outlet> byHost = new HashMap<>();

  private SourceCatalog(List<Outlet> outlets) {
    this.outlets = List.copyOf(outlets);
    for (Outlet outlet : outlets) {
      byName.putIfAbsent(loose(outlet.source().id()), outlet);
      byName.putIfAbsent(loose(outlet.source().name()), outlet);
      outlet.source().url().ifPresent(url -> byHost.putIfAbsent(host(url), outlet));
    }
    // A name of its own goes before another outlet's alias, its home before another's feed.
    for (Outlet outlet : outlets) {
      outlet.aliases().forEach(alias -> byName.putIfAbsent(loose(alias), outlet));
      byHost.putIfAbsent(host(outlet.address()), outlet);
    }
  }

  /** Returns a catalog of these outlets. */
  public static SourceCatalog of(List<Outlet> outlets) {
    return new SourceCatalog(outlets);
  }

  /**
   * Returns the outlets of AI and technology news that ship with the library: Chinese, American and
   * a few others; press, wires, companies, research, communities. Reads a resource at each call.
   */
  public static SourceCatalog aiNews() {
    return new SourceCatalog(CatalogFile.ofResource(AI_NEWS));
  }

  /**
   * Reads a catalog file in the format of the one that ships: tab-separated, with a line of column
   * names.
   *
   * @throws DataException if it cannot be read; the message names the row
   */
  public static SourceCatalog read(Path file) {
    return new SourceCatalog(CatalogFile.of(file));
  }

  /** Outlets in the order of the catalog. */
  public List<Outlet> outlets() {
    return outlets;
  }

  /** Returns the catalog with only the outlets that the test accepts. */
  public SourceCatalog only(Predicate<Outlet> test) {
    return new SourceCatalog(outlets.stream().filter(test).toList());
  }

  /** Returns the catalog with only the outlets of these regions. */
  public SourceCatalog only(Region... regions) {
    Set<Region> wanted = Set.copyOf(Arrays.asList(regions));
    return only(o -> o.source().region().filter(wanted::contains).isPresent());
  }

  /** Returns every outlet as a source, over the fetcher all sources share. */
  public List<ArticleSource> sources() {
    return sources(HttpFetcher.shared());
  }

  /** Returns every outlet as a source of articles, in the order of the catalog. */
  public List<ArticleSource> sources(HttpFetcher fetcher) {
    return outlets.stream().map(o -> o.toSource(fetcher)).toList();
  }

  /** Finds an outlet by id, name or alias, whatever the case, spacing and punctuation. */
  public Optional<Outlet> findByName(String name) {
    String key = loose(name);
    return key.isEmpty() ? Optional.empty() : Optional.ofNullable(byName.get(key));
  }

  /** Finds the outlet of an address by its host or a parent domain of it. */
  public Optional<Outlet> findByAddress(URI address) {
    String host = host(address);
    while (host.indexOf('.') > 0) {
      Outlet outlet = byHost.get(host);
      if (outlet != null) {
        return Optional.of(outlet);
      }
      host = host.substring(host.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /**
   * Returns what the catalog knows of the article's outlet, found by name, else by the article's
   * address: owner, region, kind, tier; the outlet as it is where nothing is known. The name stays.
   */
  public Source complete(Article article) {
    Source source = article.source();
    Optional<Outlet> known =
        findByName(source.name())
            .or(() -> findByName(source.id()))
            .or(() -> findByAddress(article.url()));
    if (known.isEmpty()) {
      return source;
    }
    Source from = known.get().source();
    Source.Builder filled = source.toBuilder().kind(from.kind()).tier(from.tier());
    if (source.owner().isEmpty()) {
      filled.owner(from.owner().orElse(null));
    }
    if (source.region().isEmpty()) {
      filled.region(from.region().orElse(null));
    }
    if (source.url().isEmpty()) {
      filled.url(from.url().orElse(null));
    }
    return filled.build();
  }

  /** Returns the outlets that have a feed as an OPML list, for any feed reader. */
  public Opml toOpml() {
    return Opml.of(
        "AI news",
        outlets.stream()
            .filter(o -> o.addressKind() == AddressKind.FEED)
            .map(o -> new OpmlFeed(o.address(), o.source()))
            .toList());
  }

  private static String host(URI uri) {
    String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
    return host.startsWith("www.") ? host.substring(4) : host;
  }

  private static String loose(String name) {
    StringBuilder out = new StringBuilder(name.length());
    name.codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(c -> out.appendCodePoint(Character.toLowerCase(c)));
    return out.toString();
  }

  @Override
  public String toString() {
    return "SourceCatalog[" + outlets.size() + " outlets]";
  }
}
