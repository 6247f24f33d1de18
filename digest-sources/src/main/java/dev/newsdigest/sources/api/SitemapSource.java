package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.feed.FeedDates;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A news sitemap (sitemaps.org 0.9 with Google's news extension): the addresses of the last two
 * days with title and date. An index of sitemaps is followed to its newest three. Entries without a
 * title are left out; their pages would have to be fetched. Immutable and thread-safe.
 */
public final class SitemapSource extends WebSource {

  private static final int MAX_CHILDREN = 3;

  private SitemapSource(URI url, Source source, HttpFetcher fetcher) {
    super(url, source, fetcher);
  }

  /** Returns the sitemap at an address, over the fetcher all sources share. */
  public static SitemapSource of(String url, Source source) {
    return of(url, source, HttpFetcher.shared());
  }

  /** Returns the sitemap at an address. */
  public static SitemapSource of(String url, Source source, HttpFetcher fetcher) {
    return new SitemapSource(
        WebSourceBuilder.webAddress(url),
        Objects.requireNonNull(source, "source"),
        Objects.requireNonNull(fetcher, "fetcher"));
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    return call(request).run(address, FetchPurpose.FEED, Map.of(), this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    Document root = SitemapXml.parse(fetched, call);
    Found found = new Found(source, call);
    if (root.selectFirst("sitemapindex") == null) {
      addEntries(root, fetched.finalUrl(), found, call);
      return found.articles();
    }
    for (URI child : newest(root, fetched.finalUrl(), call.request().from())) {
      if (call.request().cancelled().getAsBoolean()) {
        break;
      }
      try {
        Fetched inner = call.fetch(child, FetchPurpose.FEED, Map.of());
        addEntries(SitemapXml.parse(inner, call), inner.finalUrl(), found, call);
      } catch (UnreadableException e) {
        call.warn(e.code(), child + ": " + e.reason());
      }
    }
    return found.articles();
  }

  private record Child(URI url, Optional<Instant> modified) {}

  /** The children changed last, without those untouched since well before the window. */
  private List<URI> newest(Document index, URI base, Instant from) {
    FeedDates dates = FeedDates.of(source.region().orElse(null), null);
    List<Child> children = new ArrayList<>();
    for (Element e : index.select("sitemap")) {
      URI child = WebAddress.of(base, text(e, "loc"));
      Optional<Instant> modified = dates.parse(text(e, "lastmod"));
      boolean old = modified.isPresent() && modified.get().isBefore(from.minus(Duration.ofDays(2)));
      if (child != null && !old) {
        children.add(new Child(child, modified));
      }
    }
    return children.stream()
        .sorted(
            Comparator.comparing(
                (Child c) -> c.modified().orElse(Instant.MIN), Comparator.reverseOrder()))
        .limit(MAX_CHILDREN)
        .map(Child::url)
        .toList();
  }

  private void addEntries(Document root, URI base, Found found, Call call) {
    FeedDates dates = FeedDates.of(source.region().orElse(null), null);
    int untitled = 0;
    for (Element entry : root.select("urlset > url")) {
      String title = text(entry, "news|title");
      if (title.isEmpty()) {
        untitled++;
        continue;
      }
      String date = text(entry, "news|publication_date");
      String tag = text(entry, "news|language");
      Language language = Language.parse(tag);
      found.add(
          new Found.Item(
              WebAddress.of(base, text(entry, "loc")),
              title,
              null,
              dates.parse(date.isEmpty() ? text(entry, "lastmod") : date).orElse(null),
              List.of(),
              keywords(entry)),
          tag.isEmpty() || language.equals(Language.UND) ? null : language);
    }
    if (untitled > 0) {
      call.warn("NO_TITLE", untitled + " addresses without a title");
    }
  }

  private static List<String> keywords(Element entry) {
    String words = text(entry, "news|keywords");
    return words.isEmpty() ? List.of() : List.of(words.split("\\s*[,，]\\s*"));
  }

  private static String text(Element parent, String query) {
    @Nullable Element e = parent.selectFirst(query);
    return e == null ? "" : e.wholeText().strip();
  }
}
