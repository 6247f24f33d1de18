package dev.newsdigest.core.article;

import java.util.Locale;
import java.util.Objects;

/**
 * A part of the world whose media get an edition of their own. A value, not an enum: callers add
 * Japan or the EU with {@link #of}. Two regions are equal when their ids are.
 *
 * @param id short lower-case id, for example {@code cn}
 * @param name name in English, for headings
 */
public record Region(String id, String name) implements Comparable<Region> {

  /** Chinese media. */
  public static final Region CHINA = new Region("cn", "China");

  /** Media of the United States. */
  public static final Region US = new Region("us", "US");

  /** Media of anywhere that has no edition. */
  public static final Region OTHER = new Region("other", "Other");

  public Region {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    id = id.trim().toLowerCase(Locale.ROOT);
    if (!id.matches("[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("a region id is letters, digits and hyphens, not: " + id);
    }
  }

  /** Returns the well-known region of that id, or a new one named by the id in capitals. */
  public static Region of(String id) {
    return switch (id.trim().toLowerCase(Locale.ROOT)) {
      case "cn" -> CHINA;
      case "us" -> US;
      case "other" -> OTHER;
      default -> new Region(id, id.trim().toUpperCase(Locale.ROOT));
    };
  }

  /** Returns a region of the caller's own. */
  public static Region of(String id, String name) {
    return new Region(id, name);
  }

  /** The name for a digest in that language: Chinese for the best known regions, else as given. */
  public String displayName(Language language) {
    if (!language.isChinese()) {
      return name;
    }
    return switch (id) {
      case "cn" -> "中国";
      case "us" -> "美国";
      case "eu" -> "欧盟";
      case "uk" -> "英国";
      case "jp" -> "日本";
      case "kr" -> "韩国";
      case "other" -> "其他";
      default -> name;
    };
  }

  @Override
  public boolean equals(Object o) {
    return o instanceof Region other && id.equals(other.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  @Override
  public int compareTo(Region other) {
    return id.compareTo(other.id);
  }

  @Override
  public String toString() {
    return id;
  }
}
