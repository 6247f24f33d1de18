package dev.newsdigest.core.failure;

/**
 * The run was cancelled by its caller, or its thread interrupted. The same run may be started
 * again.
 */
public final class CancelledException extends DigestException {

  private static final long serialVersionUID = 1L;

  public CancelledException(String message) {
    super(message, null);
  }

  @Override
  public boolean isRetriable() {
    return true;
  }
}
