package dev.newsdigest.sources.feed;

/** Why a document gave no feed. */
public enum FeedErrorCode {
  /** Something else: an HTML page, OPML, plain text, other XML or JSON. */
  NOT_A_FEED,
  /** A feed so broken that neither a title nor a whole item could be saved. */
  MALFORMED,
  /** Larger or deeper than the limits. */
  LIMIT,
  /** Bytes that are text in no charset that was declared or can be found. */
  CHARSET
}
