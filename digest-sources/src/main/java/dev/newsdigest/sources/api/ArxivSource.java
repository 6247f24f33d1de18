package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.feed.FeedDocument;
import dev.newsdigest.sources.feed.FeedParser;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Papers of arXiv, last submitted first, by subject class: one request to its export interface,
 * whose answer is Atom (arXiv API User's Manual, section 3). arXiv asks for no more than a request
 * every three seconds. The answer is held to the bounds of {@link FeedParser}. Immutable and
 * thread-safe.
 */
public final class ArxivSource extends WebSource {

  private static final URI ENDPOINT = URI.create("https://export.arxiv.org/api/query");

  private static final Source OUTLET =
      Source.builder("arXiv")
          .id("arxiv")
          .url(URI.create("https://arxiv.org"))
          .region(Region.US)
          .language(Language.EN)
          .owner("Cornell University")
          .kind(SourceKind.RESEARCH)
          .tier(2)
          .build();

  private final List<String> subjects;
  private final int limit;
  private final FeedParser parser = FeedParser.create();

  private ArxivSource(Builder builder) {
    super(builder.address, builder.source, builder.fetcherOrShared());
    this.subjects = builder.subjects;
    this.limit = builder.limit;
  }

  /** Returns papers of these subject classes, for example {@code cs.AI} and {@code cs.CL}. */
  public static ArxivSource of(String... subjects) {
    return builder().subjects(List.of(subjects)).build();
  }

  public static Builder builder() {
    return new Builder();
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    String query = subjects.stream().map(s -> "cat:" + s).collect(Collectors.joining(" OR "));
    URI search =
        URI.create(
            address
                + "?search_query="
                + URLEncoder.encode(query, StandardCharsets.UTF_8)
                + "&sortBy=submittedDate&sortOrder=descending&start=0&max_results="
                + limit);
    return call(request)
        .run(search, FetchPurpose.API, Map.of("Accept", "application/atom+xml"), this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    FeedDocument document =
        FeedDocument.ofBytes(fetched.bytes())
            .url(fetched.finalUrl())
            .contentType(fetched.contentType().orElse(null))
            .build();
    SourceResult result = parser.articles(document, source, call.request().now());
    call.warnings().addAll(result.details().warnings());
    if (result instanceof SourceResult.Failed failed) {
      throw new UnreadableException(failed.failure().code(), failed.failure().message(), false);
    }
    // An error is told as one entry that leads nowhere near a paper.
    return result.articles().stream()
        .filter(a -> !String.valueOf(a.url().getPath()).contains("/api/errors"))
        .limit(limit)
        .toList();
  }

  @Override
  public String toString() {
    return "ArxivSource" + subjects;
  }

  /** Builds an {@link ArxivSource}. */
  public static final class Builder extends ServiceBuilder<Builder> {
    private List<String> subjects = List.of("cs.AI", "cs.CL", "cs.LG");
    private int limit = 100;

    private Builder() {
      super(ENDPOINT, OUTLET);
    }

    /** Sets the subject classes, at least one. */
    public Builder subjects(List<String> subjects) {
      if (subjects.isEmpty()
          || !subjects.stream().allMatch(s -> s.matches("[A-Za-z-]+(\\.[A-Za-z-]+)?"))) {
        throw new IllegalArgumentException("subjects are like cs.AI, not " + subjects);
      }
      this.subjects = List.copyOf(subjects);
      return this;
    }

    /** Sets how many papers are asked for, 1 to 2,000. */
    public Builder limit(int papers) {
      this.limit = limit(papers, 2_000);
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    public ArxivSource build() {
      return new ArxivSource(this);
    }
  }
}
