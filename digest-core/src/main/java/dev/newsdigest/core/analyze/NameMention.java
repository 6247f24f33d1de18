package dev.newsdigest.core.analyze;

import dev.newsdigest.core.text.TextSpan;
import java.util.Objects;

/**
 * A run of words that looks like a proper name and is no entity of the knowledge base: {@code Acme
 * Robotics}, a Chinese name in book-title marks, a Latin name in Chinese text.
 *
 * @param name folded form, comparable across texts
 * @param span where it stands
 */
public record NameMention(String name, TextSpan span) {

  public NameMention {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(span, "span");
  }
}
