package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.claim.Claim;
import java.util.List;
import java.util.Optional;

/** Writes a refused claim anew, usually a model that is told what was found. */
@FunctionalInterface
public interface ClaimRewriter {

  /**
   * Returns the claim in other words, to be checked again, or empty where it gives up.
   *
   * @param claim the claim as it was refused
   * @param findings what spoke against it
   * @param cited the articles it must rest on
   */
  Optional<Claim> rewrite(Claim claim, List<Finding> findings, List<AnalyzedArticle> cited);
}
