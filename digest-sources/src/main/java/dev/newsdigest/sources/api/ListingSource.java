package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import dev.newsdigest.sources.page.PageBounds;
import dev.newsdigest.sources.page.PageCharset;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector.SelectorParseException;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists articles, for outlets without a feed. By CSS selectors of the caller, or,
 * without any, by what lists of articles have in common: links of the same site whose text reads
 * like a headline. Obeys robots.txt. Pages beyond {@link PageBounds} are refused with {@code
 * LIMIT}; no more than 500 entries are read, the rest warned of with {@code ITEMS_DROPPED}.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * ListingSource.builder("https://example.com/ai/", Source.named("Example"))
 *     .item("ul.news > li").title("h3").link("a").published(".time").summary(".brief").build();
 * }</pre>
 */
public final class ListingSource extends WebSource {

  private static final int MAX_ITEMS = 500;

  /** What is longer is no headline, teaser or date. */
  private static final int MAX_TEXT = 4_000;

  private final @Nullable String item;
  private final @Nullable String title;
  private final String link;
  private final @Nullable String summary;
  private final @Nullable String published;
  private final ZoneId zone;

  private ListingSource(Builder builder) {
    super(builder.address, builder.source, builder.fetcherOrShared());
    this.item = builder.item;
    this.title = builder.title;
    this.link = builder.link;
    this.summary = builder.summary;
    this.published = builder.published;
    this.zone = builder.zone != null ? builder.zone : zoneOf(builder.source);
  }

  /** Returns a listing read without selectors, over the fetcher all sources share. */
  public static ListingSource of(String url, Source source) {
    return builder(url, source).build();
  }

  public static Builder builder(String url, Source source) {
    return new Builder(url, source);
  }

  private static ZoneId zoneOf(Source source) {
    boolean china = source.region().filter(Region.CHINA::equals).isPresent();
    return china ? ZoneId.of("Asia/Shanghai") : ZoneOffset.UTC;
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    return call(request).run(address, FetchPurpose.PAGE, Map.of(), this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    String html =
        PageCharset.decode(fetched.bytes(), fetched.contentType().orElse(null), call.warnings());
    if (html == null) {
      throw new UnreadableException("CHARSET", "the bytes are no text", false);
    }
    Optional<String> broken = PageBounds.brokenBy(html);
    if (broken.isPresent()) {
      throw new UnreadableException("LIMIT", broken.get(), false);
    }
    Document page = Jsoup.parse(html, fetched.finalUrl().toString());
    ListingDates dates = new ListingDates(zone, call.request().now());
    List<Found.Item> items =
        item == null ? HeadlineLinks.in(page, dates, MAX_ITEMS + 1) : selected(page, item, dates);
    Found found = new Found(source, call);
    items.stream().limit(MAX_ITEMS).forEach(found::add);
    if (items.size() > MAX_ITEMS) {
      call.warn("ITEMS_DROPPED", "more than " + MAX_ITEMS + " entries");
    }
    List<Article> articles = found.articles();
    if (articles.isEmpty()) {
      throw new UnreadableException(
          "NO_ITEMS", "no articles on the page; its layout may have changed", false);
    }
    return articles;
  }

  private List<Found.Item> selected(Document page, String each, ListingDates dates) {
    return page.select(each).stream()
        .limit(MAX_ITEMS + 1)
        .map(
            e -> {
              Element anchor = e.is(link) ? e : e.selectFirst(link);
              String date = text(e, published);
              String teaser = text(e, summary);
              return new Found.Item(
                  anchor == null ? null : WebAddress.of(null, anchor.absUrl("href")),
                  title == null
                      ? (anchor == null ? "" : ShownText.of(anchor, MAX_TEXT))
                      : text(e, title),
                  teaser.isEmpty() ? null : teaser,
                  dates.find(
                      date.isEmpty() && published == null ? ShownText.of(e, MAX_TEXT) : date),
                  List.of(),
                  List.of());
            })
        .toList();
  }

  private static String text(Element item, @Nullable String query) {
    Element e = query == null ? null : item.selectFirst(query);
    if (e == null) {
      return "";
    }
    String machine = e.attr("datetime");
    return machine.isEmpty() ? ShownText.of(e, MAX_TEXT) : machine;
  }

  /** Builds a {@link ListingSource}. Selectors within an item are relative to it. */
  public static final class Builder extends WebSourceBuilder<Builder> {
    private @Nullable String item;
    private @Nullable String title;
    private String link = "a[href]";
    private @Nullable String summary;
    private @Nullable String published;
    private @Nullable ZoneId zone;

    private Builder(String url, Source source) {
      super(webAddress(url), source);
    }

    /** Sets the selector of one entry of the list; without it, entries are found by themselves. */
    public Builder item(String selector) {
      this.item = checked(selector);
      return this;
    }

    /** Sets the selector of the headline; the link's text by default. */
    public Builder title(String selector) {
      this.title = checked(selector);
      return this;
    }

    /** Sets the selector of the link; the first link by default. */
    public Builder link(String selector) {
      this.link = checked(selector);
      return this;
    }

    /** Sets the selector of the teaser; none by default. */
    public Builder summary(String selector) {
      this.summary = checked(selector);
      return this;
    }

    /** Sets the selector of the date; without it, the first date in the entry's text. */
    public Builder published(String selector) {
      this.published = checked(selector);
      return this;
    }

    /** Sets the zone of dates that name none; by default China's for its region, else UTC. */
    public Builder zone(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    public ListingSource build() {
      return new ListingSource(this);
    }

    private static String checked(String selector) {
      try {
        QueryParser.parse(selector);
        return selector;
      } catch (SelectorParseException | IllegalArgumentException e) {
        throw new IllegalArgumentException("not a CSS selector: " + selector, e);
      }
    }
  }
}
