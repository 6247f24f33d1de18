package dev.newsdigest.core.ground;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.claim.Evidence;
import java.util.List;
import java.util.Objects;

/**
 * What all checks together say of a claim.
 *
 * @param verdict the verdict
 * @param support 0 to 1: how much of the claim the cited articles carry
 * @param better for {@code MISCITED}, the articles that do carry it, best first
 * @param findings every check's findings, in the order of the claim
 * @param evidence the words that carry the claim, for the ledger
 */
public record CheckResult(
    Verdict verdict,
    double support,
    List<ArticleId> better,
    List<Finding> findings,
    List<Evidence> evidence) {

  public CheckResult {
    Objects.requireNonNull(verdict, "verdict");
    better = List.copyOf(better);
    findings = List.copyOf(findings);
    evidence = List.copyOf(evidence);
  }

  public boolean isSupported() {
    return verdict == Verdict.SUPPORTED;
  }
}
