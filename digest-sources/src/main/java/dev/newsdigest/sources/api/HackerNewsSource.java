package dev.newsdigest.sources.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stories of Hacker News, newest first: one request to its search interface (hn.algolia.com) for
 * the wanted window. A story that links nowhere is the discussion itself. Immutable and
 * thread-safe.
 */
public final class HackerNewsSource extends WebSource {

  private static final URI ENDPOINT = URI.create("https://hn.algolia.com/api/v1/search_by_date");
  private static final String DISCUSSION = "https://news.ycombinator.com/item?id=";

  private static final Source OUTLET =
      Source.builder("Hacker News")
          .id("hackernews")
          .url(URI.create("https://news.ycombinator.com"))
          .region(Region.US)
          .language(Language.EN)
          .owner("Y Combinator")
          .kind(SourceKind.COMMUNITY)
          .tier(4)
          .build();

  private final String query;
  private final int minPoints;
  private final int limit;

  private HackerNewsSource(Builder builder) {
    super(builder.address, builder.source, builder.fetcherOrShared());
    this.query = builder.query;
    this.minPoints = builder.minPoints;
    this.limit = builder.limit;
  }

  /** Returns stories about AI with at least 20 points, over the fetcher all sources share. */
  public static HackerNewsSource create() {
    return builder().build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    // The window is part of the address, so it is cut to the hour: the same hour, the same answer.
    long from = request.from().getEpochSecond() / 3600 * 3600;
    String search =
        address
            + "?tags=story&hitsPerPage="
            + limit
            + "&query="
            + URLEncoder.encode(query, StandardCharsets.UTF_8)
            + "&numericFilters="
            + URLEncoder.encode(
                "created_at_i>=" + from + ",points>=" + minPoints, StandardCharsets.UTF_8);
    return call(request).run(URI.create(search), FetchPurpose.API, Map.of(), this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    JsonNode hits = JsonBody.of(fetched).path("hits");
    if (!hits.isArray()) {
      throw new UnreadableException("MALFORMED", "the answer has no list of hits", false);
    }
    Found found = new Found(source, call);
    for (JsonNode hit : hits) {
      URI url = WebAddress.of(null, hit.path("url").asText(""));
      String id = hit.path("objectID").asText("");
      if (url == null && !id.isEmpty()) {
        url = WebAddress.of(null, DISCUSSION + id);
      }
      JsonNode created = hit.path("created_at_i");
      String text = hit.path("story_text").asText("");
      found.add(
          new Found.Item(
              url,
              hit.path("title").asText(""),
              text.isEmpty() ? null : JsonBody.plain(text),
              created.canConvertToLong() ? Instant.ofEpochSecond(created.asLong()) : null,
              hit.path("author").isTextual() ? List.of(hit.get("author").asText()) : List.of(),
              List.of()));
    }
    return found.articles();
  }

  @Override
  public String toString() {
    return "HackerNewsSource[" + query + "]";
  }

  /** Builds a {@link HackerNewsSource}. */
  public static final class Builder extends ServiceBuilder<Builder> {
    private String query = "AI";
    private int minPoints = 20;
    private int limit = 100;

    private Builder() {
      super(ENDPOINT, OUTLET);
    }

    /** Sets the words to search for; all stories when empty. */
    public Builder query(String query) {
      this.query = Objects.requireNonNull(query, "query");
      return this;
    }

    /** Sets the least number of points, 0 or more. */
    public Builder minPoints(int points) {
      if (points < 0) {
        throw new IllegalArgumentException("minPoints must be 0 or more, not " + points);
      }
      this.minPoints = points;
      return this;
    }

    /** Sets how many stories are asked for, 1 to 1,000. */
    public Builder limit(int stories) {
      this.limit = limit(stories, 1_000);
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    public HackerNewsSource build() {
      return new HackerNewsSource(this);
    }
  }
}
