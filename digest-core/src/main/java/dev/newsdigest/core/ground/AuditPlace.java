package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.Objects;

/**
 * Where in a digest a fault shows.
 *
 * @param section title of the section; empty where the text has none
 * @param span offsets in UTF-16 units into the text as given
 * @param text the words
 */
public record AuditPlace(String section, TextSpan span, String text) {

  public AuditPlace {
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }
}
