package dev.newsdigest.sources.feed;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What came of reading one document. */
public sealed interface FeedParseResult {

  /** The feed, when there is one. */
  Optional<ParsedFeed> feed();

  /** A feed was read, with repairs or without; repairs stand in its warnings. */
  record Parsed(ParsedFeed value) implements FeedParseResult {
    public Parsed {
      Objects.requireNonNull(value, "value");
    }

    @Override
    public Optional<ParsedFeed> feed() {
      return Optional.of(value);
    }
  }

  /**
   * No feed could be read.
   *
   * @param message one sentence for a person
   * @param discovered addresses of feeds that an HTML page names, absolute, best first; for {@link
   *     FeedErrorCode#NOT_A_FEED} only
   */
  record Refused(FeedErrorCode code, String message, List<URI> discovered)
      implements FeedParseResult {
    public Refused {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
      discovered = List.copyOf(discovered);
    }

    /** The message, and the address of a feed where the document names one. */
    String explanation() {
      return discovered.isEmpty()
          ? message
          : message + "; the page names the feed " + discovered.get(0);
    }

    @Override
    public Optional<ParsedFeed> feed() {
      return Optional.empty();
    }
  }
}
