package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Claim;
import java.util.Objects;

/**
 * A claim that may be printed, with the verdict it got.
 *
 * @param claim the claim, after repair
 * @param result what the checks said of it
 */
public record CheckedClaim(Claim claim, CheckResult result) {

  public CheckedClaim {
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(result, "result");
  }
}
