package dev.newsdigest.core.failure;

import org.jspecify.annotations.Nullable;

/**
 * Root of what this library throws: wrong configuration, or a run that could not be carried out at
 * all. Expected failures (a dead feed, a refused claim) are values in the reports instead.
 */
public abstract class DigestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  protected DigestException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /** Whether the same call may succeed later without any change. */
  public abstract boolean isRetriable();
}
