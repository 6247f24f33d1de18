package dev.newsdigest.sources.feed;

import java.net.URI;
import java.util.List;

/** Ends the reading of a document; becomes a {@link FeedParseResult.Refused}. */
final class RefusedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final FeedErrorCode code;
  private final transient List<URI> discovered;

  RefusedException(FeedErrorCode code, String message) {
    this(code, message, List.of());
  }

  RefusedException(FeedErrorCode code, String message, List<URI> discovered) {
    super(message, null, false, false);
    this.code = code;
    this.discovered = discovered;
  }

  FeedParseResult.Refused toResult() {
    return new FeedParseResult.Refused(code, String.valueOf(getMessage()), discovered);
  }
}
