package dev.newsdigest.core.text;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Quoted words.
 *
 * @param span the words between the marks
 * @param text the words
 * @param speakerSpan who is named as saying them; null where nobody is
 */
public record Quote(TextSpan span, String text, @Nullable TextSpan speakerSpan) {

  public Quote {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
  }

  public Optional<TextSpan> speaker() {
    return Optional.ofNullable(speakerSpan);
  }
}
