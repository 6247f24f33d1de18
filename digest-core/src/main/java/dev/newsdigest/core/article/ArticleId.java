package dev.newsdigest.core.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/**
 * Names one article within a run and across days.
 *
 * @param value any non-blank text; ids made by this library are 16 hexadecimal digits
 */
public record ArticleId(String value) implements Comparable<ArticleId> {

  public ArticleId {
    Objects.requireNonNull(value, "value");
    if (value.isBlank()) {
      throw new IllegalArgumentException("an article id must not be blank");
    }
  }

  /**
   * Returns the id an article has by its canonical address: the first 64 bits of SHA-256, so that
   * the same address gives the same id on every machine and day.
   */
  public static ArticleId ofAddress(String canonicalUrl) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(canonicalUrl.getBytes(StandardCharsets.UTF_8));
      return new ArticleId(HexFormat.of().formatHex(hash, 0, 8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  @Override
  public int compareTo(ArticleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
