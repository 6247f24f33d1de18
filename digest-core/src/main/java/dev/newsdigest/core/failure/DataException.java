package dev.newsdigest.core.failure;

import org.jspecify.annotations.Nullable;

/** A data file of the library or of the caller cannot be read; the message names file and row. */
public final class DataException extends DigestException {

  private static final long serialVersionUID = 1L;

  public DataException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public boolean isRetriable() {
    return false;
  }
}
