package dev.newsdigest.sources.api;

import com.fasterxml.jackson.databind.JsonNode;
import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Source;
import dev.newsdigest.core.article.SourceKind;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.sources.feed.FeedDates;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Releases of one repository on GitHub as articles: "NAME VERSION" with its notes. Drafts are left
 * out, previews too unless asked for. Without a token GitHub answers 60 requests an hour. Immutable
 * and thread-safe.
 */
public final class GitHubReleasesSource extends WebSource {

  private static final URI ENDPOINT = URI.create("https://api.github.com");

  private final String repository;
  private final boolean previews;
  private final Map<String, String> headers;

  private GitHubReleasesSource(Builder builder) {
    super(builder.address, builder.source, builder.fetcherOrShared());
    this.repository = builder.repository;
    this.previews = builder.previews;
    this.headers = Map.copyOf(builder.headers);
  }

  /**
   * Returns the releases of a repository.
   *
   * @param repository as {@code owner/name}
   */
  public static GitHubReleasesSource of(String repository) {
    return builder(repository).build();
  }

  public static Builder builder(String repository) {
    return new Builder(repository);
  }

  @Override
  public SourceResult fetch(SourceRequest request) {
    URI list =
        URI.create(
            address.toString().replaceFirst("/$", "")
                + "/repos/"
                + repository
                + "/releases?per_page=30");
    return call(request).run(list, FetchPurpose.API, headers, this::read);
  }

  private List<Article> read(Fetched fetched, Call call) throws UnreadableException {
    JsonNode releases = JsonBody.of(fetched);
    if (!releases.isArray()) {
      throw new UnreadableException("MALFORMED", "the answer is no list of releases", false);
    }
    FeedDates dates = FeedDates.of(null, null);
    String project = repository.substring(repository.indexOf('/') + 1);
    Found found = new Found(source, call);
    for (JsonNode release : releases) {
      if (release.path("draft").asBoolean()
          || release.path("prerelease").asBoolean() && !previews) {
        continue;
      }
      String tag = release.path("tag_name").asText("");
      String title = release.path("name").asText("").strip();
      title = title.isEmpty() ? tag : title;
      boolean named = title.toLowerCase(Locale.ROOT).contains(project.toLowerCase(Locale.ROOT));
      String notes = release.path("body").asText("").strip();
      JsonNode author = release.path("author").path("login");
      found.add(
          new Found.Item(
              WebAddress.of(null, release.path("html_url").asText("")),
              title.isEmpty() || named ? title : project + " " + title,
              notes.isEmpty() ? null : notes,
              dates.parse(release.path("published_at").asText("")).orElse(null),
              author.isTextual() ? List.of(author.asText()) : List.of(),
              List.of()));
    }
    return found.articles();
  }

  @Override
  public String toString() {
    return "GitHubReleasesSource[" + repository + "]";
  }

  /** Builds a {@link GitHubReleasesSource}. */
  public static final class Builder extends ServiceBuilder<Builder> {
    private final String repository;
    private boolean previews;
    private final Map<String, String> headers = new TreeMap<>();

    private Builder(String repository) {
      super(ENDPOINT, outlet(repository));
      this.repository = repository;
      this.headers.put("Accept", "application/vnd.github+json");
    }

    private static Source outlet(String repository) {
      if (!repository.matches("[A-Za-z0-9_.-]+/[A-Za-z0-9_.-]+")) {
        throw new IllegalArgumentException("a repository is owner/name, not " + repository);
      }
      return Source.builder(repository)
          .url(URI.create("https://github.com/" + repository))
          .language(Language.EN)
          .owner(repository.substring(0, repository.indexOf('/')))
          .kind(SourceKind.COMPANY)
          .tier(1)
          .build();
    }

    /** Sets whether previews count as releases; they do not by default. */
    public Builder previews(boolean previews) {
      this.previews = previews;
      return this;
    }

    /** Sets an access token, sent to the endpoint's host only; raises GitHub's hourly limit. */
    public Builder token(String token) {
      headers.put("Authorization", "Bearer " + Objects.requireNonNull(token, "token"));
      return this;
    }

    @Override
    Builder self() {
      return this;
    }

    public GitHubReleasesSource build() {
      return new GitHubReleasesSource(this);
    }
  }
}
