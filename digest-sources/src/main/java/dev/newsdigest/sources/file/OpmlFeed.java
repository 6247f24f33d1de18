package dev.newsdigest.sources.file;

import dev.newsdigest.core.article.Source;
import dev.newsdigest.sources.feed.FeedSource;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.util.Objects;

/**
 * One feed of an OPML list.
 *
 * @param url address of the feed
 * @param source the outlet, with what the list tells of it
 */
public record OpmlFeed(URI url, Source source) {

  public OpmlFeed {
    Objects.requireNonNull(url, "url");
    Objects.requireNonNull(source, "source");
  }

  /** Returns the feed as a source of articles over the fetcher all sources share. */
  public FeedSource toSource() {
    return toSource(HttpFetcher.shared());
  }

  /** Returns the feed as a source of articles. */
  public FeedSource toSource(HttpFetcher fetcher) {
    return FeedSource.builder(url.toString()).source(source).fetcher(fetcher).build();
  }
}
