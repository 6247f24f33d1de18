package dev.newsdigest.core.source;

import java.util.Objects;

/**
 * A repair or oddity on the way, for example a missing charset or an undated item.
 *
 * @param code upper-case code a program can count
 * @param message one sentence for a person
 */
public record SourceWarning(String code, String message) {

  public SourceWarning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
