package dev.newsdigest.sources.http;

/** Why a fetch gave no body. */
public enum FetchCode {
  /** The address, or one it leads to, is not allowed: private network, scheme or port. */
  BLOCKED(false),
  /** The body is larger than the limit. */
  TOO_LARGE(false),
  /** The whole call took too long. */
  TIMEOUT(true),
  /** The host asked to wait (429, or 503 with Retry-After), or still has a wait running. */
  RATE_LIMITED(true),
  /** The address is gone for good (410), or retired after failing for weeks. */
  GONE(false),
  /** Another status than success. */
  HTTP(true),
  /** Name resolution, connection or transfer failed. */
  IO(true),
  /** The server's answer breaks the protocol. */
  PROTOCOL(false),
  /** robots.txt forbids the page to this client. */
  ROBOTS(false),
  /** The caller cancelled, or interrupted the thread. */
  CANCELLED(true);

  private final boolean retriable;

  FetchCode(boolean retriable) {
    this.retriable = retriable;
  }

  /** Whether the same fetch may succeed later. */
  public boolean retriable() {
    return retriable;
  }
}
