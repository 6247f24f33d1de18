package dev.newsdigest.sources.api;

/** An answer that gives no articles; becomes the source's typed failure, never leaves it. */
final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String reason;
  private final boolean retriable;

  UnreadableException(String code, String reason, boolean retriable) {
    super(code + ": " + reason, null, false, false);
    this.code = code;
    this.reason = reason;
    this.retriable = retriable;
  }

  String code() {
    return code;
  }

  String reason() {
    return reason;
  }

  boolean retriable() {
    return retriable;
  }
}
