package dev.newsdigest.sources.http;

import java.io.IOException;

/** Thrown inside a call when an address may not be dialled; becomes {@link FetchCode#BLOCKED}. */
final class BlockedAddressException extends IOException {

  private static final long serialVersionUID = 1L;

  BlockedAddressException(String message) {
    super(message);
  }
}
