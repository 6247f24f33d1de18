package dev.newsdigest.llm.chat;

import dev.newsdigest.core.failure.ConfigurationException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An access key. It never prints, never takes part in serialisation and leaves this object through
 * {@link #reveal()} alone. Immutable and thread-safe.
 */
public final class Secret {

  private static final int SHORTEST_REDACTED = 8;

  private final String value;

  private Secret(String value) {
    this.value = value;
  }

  /**
   * Returns a secret of a value the caller holds; surrounding blanks and line ends are dropped.
   *
   * @throws ConfigurationException if the value is empty or holds characters no HTTP header may
   *     carry; the message does not repeat the value
   */
  public static Secret of(String value) {
    return checked(Objects.requireNonNull(value, "value").strip(), "the key");
  }

  /**
   * Returns the secret in an environment variable.
   *
   * @throws ConfigurationException if the variable is not set or its value cannot be a key; the
   *     message names the variable only
   */
  public static Secret ofEnvironment(String variable) {
    Objects.requireNonNull(variable, "variable");
    if (!variable.matches("[A-Za-z_][A-Za-z0-9_]{0,99}")) {
      // Somebody passed the key itself where its variable's name belongs: do not repeat it.
      throw new ConfigurationException("an environment variable's name was expected for the key");
    }
    String value = System.getenv(variable);
    if (value == null || value.isBlank()) {
      throw new ConfigurationException("environment variable " + variable + " is not set");
    }
    return checked(value.strip(), "the value of environment variable " + variable);
  }

  private static Secret checked(String value, String subject) {
    if (value.isEmpty()) {
      throw new ConfigurationException(subject + " is empty");
    }
    for (int i = 0; i < value.length(); i++) {
      if (value.charAt(i) <= ' ' || value.charAt(i) > '~') {
        throw new ConfigurationException(
            subject + " holds a character no HTTP header may carry, at offset " + i);
      }
    }
    return new Secret(value);
  }

  /** The key itself, for the one header that carries it. Do not log, store or concatenate it. */
  public String reveal() {
    return value;
  }

  /** Returns the text with every occurrence of the key replaced; servers echo keys in errors. */
  public String redact(String text) {
    return value.length() < SHORTEST_REDACTED ? text : text.replace(value, "***");
  }

  @Override
  public boolean equals(@Nullable Object o) {
    return o instanceof Secret other && MessageDigest.isEqual(bytes(), other.bytes());
  }

  @Override
  public int hashCode() {
    // Constant: a hash of the key would help to guess it.
    return Secret.class.hashCode();
  }

  @Override
  public String toString() {
    return "Secret[***]";
  }

  private byte[] bytes() {
    return value.getBytes(StandardCharsets.UTF_8);
  }
}
