package dev.newsdigest.sources.http;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One request that gave no usable answer; becomes a {@link FetchFailure}. */
final class CallException extends Exception {

  private static final long serialVersionUID = 1L;

  private static final String UNKNOWN_HOST = "the host's name cannot be resolved";

  private final FetchCode code;
  private final int status;
  private final transient @Nullable Duration retryAfter;

  CallException(FetchCode code, String message, int status, @Nullable Duration retryAfter) {
    super(message);
    this.code = code;
    this.status = status;
    this.retryAfter = retryAfter;
  }

  CallException(FetchCode code, String message) {
    this(code, message, 0, null);
  }

  FetchCode code() {
    return code;
  }

  int status() {
    return status;
  }

  @Nullable Duration retryAfter() {
    return retryAfter;
  }

  /** The same reason, marked as a name that does not resolve. */
  static CallException unknownHost() {
    return new CallException(FetchCode.IO, UNKNOWN_HOST);
  }

  boolean isUnknownHost() {
    return UNKNOWN_HOST.equals(getMessage());
  }

  @Override
  public String getMessage() {
    return String.valueOf(super.getMessage());
  }

  FetchFailure toFailure(int attempts) {
    return new FetchFailure(code, getMessage(), status, attempts, retryAfter);
  }
}
