package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.TextSpan;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one check found about one piece of a claim.
 *
 * @param code the check's code: {@code SUPPORTED} for a piece that was found, else the verdict it
 *     speaks for, finer codes allowed behind a colon ({@code WRONG_QUANTITY:CURRENCY})
 * @param verdict the verdict this finding alone would give
 * @param weight how sure the check is, 0 to 1
 * @param span the piece of the claim
 * @param source the words of the article it was held against; null where nothing was found
 * @param message one sentence for a person
 */
public record Finding(
    String code,
    Verdict verdict,
    double weight,
    TextSpan span,
    @Nullable Evidence source,
    String message) {

  public Finding {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(verdict, "verdict");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(message, "message");
  }

  public Optional<Evidence> evidence() {
    return Optional.ofNullable(source);
  }
}
