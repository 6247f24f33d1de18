package dev.newsdigest.sources.api;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.feed.FeedDates;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Any server that answers in JSON: the caller says by JSON Pointers (RFC 6901) where the list of
 * items stands and, within an item, its title, address, date and text. Immutable and thread-safe.
 *
 * <pre>{@code
 * JsonApiSource.builder("https://example.com/api/news", Source.named("Example"))
 *     .items("/data/list").title("/title").link("/id", "https://example.com/p/{}")
 *     .published("/publishTime").summary("/brief").build();
 * }</pre>
 */
public final class JsonApiSource extends WebSource {

  private final JsonPointer items;
  private final JsonPointer title;
  private final JsonPointer link;
  private final @Nullable String linkTemplate;
  private final @Nullable JsonPointer summary;
  private final @Nullable JsonPointer published;
  private final @Nullable JsonPointer author;
  private final @Nullable ZoneId zone;
  private final Map<String, String> headers;

  private JsonApiSource(Builder builder) {
    super(builder.address, builder.source, builder.fetcherOrShared());
    this.items = builder.items;
    this.title = builder.title;
    this.link = builder.link;
    this.linkTemplate = builder.linkTemplate;
    this.summary = builder.summary;
    this.published = builder.published;
    this.author = builder.author;
    this.zone = builder.zone;
    this.headers = Map.copyOf(builder.headers);
  }

  /** Starts a source at an address; the outlet's region and language go to each article. */
  public static Builder builder(String url, Source source) {
    return new Builder(url, source);
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    return call(request).run(address, FetchPurpose.API, headers, this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    JsonNode list = JsonBody.of(fetched).at(items);
    if (!list.isArray()) {
      throw new UnreadableException("MALFORMED", "no list at " + items, false);
    }
    FeedDates dates = FeedDates.of(source.region().orElse(null), zone);
    Found found = new Found(source, call);
    for (JsonNode item : list) {
      String date = text(item, published);
      String teaser = text(item, summary);
      found.add(
          new Found.Item(
              address(text(item, link), fetched.finalUrl()),
              JsonBody.plain(text(item, title)),
              teaser.isEmpty() ? null : JsonBody.plain(teaser),
              date.isEmpty() ? null : dates.parse(date).orElse(null),
              authors(item),
              List.of()));
    }
    return found.articles();
  }

  private @Nullable URI address(String value, URI base) {
    if (value.isEmpty() || linkTemplate == null) {
      return WebAddress.of(base, value);
    }
    String encoded = URLEncoder.encode(value, StandardCharsets.UTF_8);
    return WebAddress.of(base, linkTemplate.replace("{}", encoded));
  }

  private List<String> authors(JsonNode item) {
    List<String> names = new ArrayList<>();
    JsonNode node = author == null ? null : item.at(author);
    if (node != null) {
      for (JsonNode n : node.isArray() ? node : List.of(node)) {
        String name = n.isObject() ? n.path("name").asText("") : n.asText("");
        if (!name.isBlank()) {
          names.add(name.strip());
        }
      }
    }
    return names;
  }

  private static String text(JsonNode item, @Nullable JsonPointer at) {
    JsonNode value = at == null ? null : item.at(at);
    return value == null || !value.isValueNode() || value.isNull() ? "" : value.asText().strip();
  }

  /** Builds a {@link JsonApiSource}. Every pointer but {@link #items} is relative to an item. */
  public static final class Builder extends WebSourceBuilder<Builder> {
    private JsonPointer items = JsonPointer.empty();
    private JsonPointer title = JsonPointer.compile("/title");
    private JsonPointer link = JsonPointer.compile("/url");
    private @Nullable String linkTemplate;
    private @Nullable JsonPointer summary;
    private @Nullable JsonPointer published;
    private @Nullable JsonPointer author;
    private @Nullable ZoneId zone;
    private final Map<String, String> headers = new TreeMap<>();

    private Builder(String url, Source source) {
      super(webAddress(url), source);
    }

    /** Sets where the list stands; the whole answer by default. */
    public Builder items(String pointer) {
      this.items = JsonPointer.compile(pointer);
      return this;
    }

    /** Sets where the headline stands; {@code /title} by default. */
    public Builder title(String pointer) {
      this.title = JsonPointer.compile(pointer);
      return this;
    }

    /** Sets where the address stands; {@code /url} by default. */
    public Builder link(String pointer) {
      this.link = JsonPointer.compile(pointer);
      this.linkTemplate = null;
      return this;
    }

    /** Sets where an id stands, and the address it is put into in place of {@code {}}. */
    public Builder link(String pointer, String template) {
      if (!template.contains("{}")) {
        throw new IllegalArgumentException("no {} in the template " + template);
      }
      this.link = JsonPointer.compile(pointer);
      this.linkTemplate = template;
      return this;
    }

    /** Sets where the teaser stands. */
    public Builder summary(String pointer) {
      this.summary = JsonPointer.compile(pointer);
      return this;
    }

    /** Sets where the date stands: any form of the web, or seconds or milliseconds since 1970. */
    public Builder published(String pointer) {
      this.published = JsonPointer.compile(pointer);
      return this;
    }

    /** Sets where the author stands: a name, an object with one, or a list of either. */
    public Builder author(String pointer) {
      this.author = JsonPointer.compile(pointer);
      return this;
    }

    /** Sets the zone of dates that name none; by default China's for its region, else UTC. */
    public Builder zone(ZoneId zone) {
      this.zone = Objects.requireNonNull(zone, "zone");
      return this;
    }

    /** Adds a header, sent to the address's host only. */
    public Builder header(String name, String value) {
      headers.put(name, value);
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    public JsonApiSource build() {
      return new JsonApiSource(this);
    }
  }
}
