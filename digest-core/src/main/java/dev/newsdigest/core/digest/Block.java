package dev.newsdigest.core.digest;

import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.summarize.DraftBlock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph or item of a section.
 *
 * @param kind paragraph or item
 * @param heading title before the claims; null for none
 * @param claims checked claims in reading order; empty only in the overview, whose blocks are
 *     figures of this digest and not news
 */
public record Block(DraftBlock.Kind kind, @Nullable String heading, List<CheckedClaim> claims) {

  public Block {
    Objects.requireNonNull(kind, "kind");
    claims = List.copyOf(claims);
  }

  public Optional<String> title() {
    return Optional.ofNullable(heading);
  }
}
