package dev.newsdigest.core.failure;

/** A setting is wrong or contradicts another; the message names both values. Never retriable. */
public final class ConfigurationException extends DigestException {

  private static final long serialVersionUID = 1L;

  public ConfigurationException(String message) {
    super(message, null);
  }

  @Override
  public boolean isRetriable() {
    return false;
  }
}
