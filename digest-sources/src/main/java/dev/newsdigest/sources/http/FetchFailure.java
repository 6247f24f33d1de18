package dev.newsdigest.sources.http;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a fetch gave no body.
 *
 * @param message one sentence for a person; no header values
 * @param status the HTTP status; 0 where there was none
 * @param attempts requests sent
 * @param retryAfter how long the server asked to wait; null where it did not
 */
public record FetchFailure(
    FetchCode code, String message, int status, int attempts, @Nullable Duration retryAfter) {

  public FetchFailure {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }

  /** Whether the same fetch may succeed later; a 4xx other than 408, 425 and 429 will not. */
  public boolean retriable() {
    if (code == FetchCode.HTTP) {
      return status >= 500 || status == 408 || status == 425;
    }
    return code.retriable();
  }
}
