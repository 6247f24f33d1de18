package dev.newsdigest.core.archive;

import dev.newsdigest.core.failure.DigestException;
import org.jspecify.annotations.Nullable;

/** An archive cannot be read or written; the message names it. May be tried again. */
public final class ArchiveException extends DigestException {

  private static final long serialVersionUID = 1L;

  public ArchiveException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  @Override
  public boolean isRetriable() {
    return true;
  }
}
