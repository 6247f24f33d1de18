package dev.newsdigest.core.summarize;

import java.util.Objects;

/**
 * Whom or what a headline names.
 *
 * @param text the name as a reader of the digest knows it, for example {@code Kimi K3}
 * @param kind what it names
 */
public record HeadlineName(String text, Kind kind) {

  /** What a name stands for. */
  public enum Kind {
    /** Who acts: a company, an authority, a person. */
    ACTOR,
    /** A product, a model family, another thing the knowledge base has. */
    THING,
    /** One version of a product: seldom two events of a day have it in common. */
    RELEASE,
    /** What looks like a name and is not known. */
    UNKNOWN
  }

  public HeadlineName {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(kind, "kind");
  }
}
