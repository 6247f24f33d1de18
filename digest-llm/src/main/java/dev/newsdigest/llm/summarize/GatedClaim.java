package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.claim.Claim;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence of a model that may be printed as far as its form goes, and what is wrong with it.
 *
 * @param claim the claim
 * @param blockId the block it was written for
 * @param fault what is wrong, in words for the model; null if nothing is known
 */
record GatedClaim(Claim claim, String blockId, @Nullable String fault) {

  GatedClaim {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(blockId, "blockId");
  }

  Optional<String> problem() {
    return Optional.ofNullable(fault);
  }

  GatedClaim withFault(@Nullable String newFault) {
    return new GatedClaim(claim, blockId, newFault);
  }
}
