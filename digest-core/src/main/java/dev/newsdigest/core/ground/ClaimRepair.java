package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Checks claims and mends those that fail, always in this order: cite the article that does carry
 * it; take an extracted sentence in its place; drop it and count it. Whatever comes out was
 * checked. Thread-safe where the functions given are.
 */
public final class ClaimRepair {

  /** Counted where a check, the caller's or our own, threw. */
  public static final String CHECK_FAILED = "CHECK_FAILED";

  private static final Logger LOG = LoggerFactory.getLogger(ClaimRepair.class);

  private final ClaimGrounding grounding;
  private final Analyzer analyzer;
  private final KnowledgeBase knowledge;
  private final Function<Claim, Optional<Claim>> replacement;

  private ClaimRepair(
      ClaimGrounding grounding,
      Analyzer analyzer,
      KnowledgeBase knowledge,
      Function<Claim, Optional<Claim>> replacement) {
    this.grounding = Objects.requireNonNull(grounding, "grounding");
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.replacement = Objects.requireNonNull(replacement, "replacement");
  }

  /** A repair that can only re-cite or drop. */
  public static ClaimRepair of(
      ClaimGrounding grounding, Analyzer analyzer, KnowledgeBase knowledge) {
    return new ClaimRepair(grounding, analyzer, knowledge, claim -> Optional.empty());
  }

  /** This repair with sentences to take in place of claims that cannot be mended. */
  public ClaimRepair replacingWith(Function<Claim, Optional<Claim>> newReplacement) {
    return new ClaimRepair(grounding, analyzer, knowledge, newReplacement);
  }

  /**
   * Checks and mends claims.
   *
   * @param claims the draft, in reading order
   * @param articles every article a claim may cite; citations of others count as missing
   */
  public RepairResult repair(List<Claim> claims, Collection<AnalyzedArticle> articles) {
    Map<ArticleId, AnalyzedArticle> byId = new LinkedHashMap<>();
    articles.forEach(a -> byId.putIfAbsent(a.id(), a));
    List<CheckedClaim> kept = new ArrayList<>();
    SortedMap<String, Integer> repaired = new TreeMap<>();
    SortedMap<String, Integer> withheld = new TreeMap<>();
    for (Claim claim : claims) {
      try {
        CheckResult first = check(claim, byId);
        CheckedClaim done = first.isSupported() ? ground(claim, first) : mend(claim, first, byId);
        if (done == null) {
          withheld.merge(first.verdict().name(), 1, Integer::sum);
        } else {
          kept.add(done);
          if (!first.isSupported()) {
            repaired.merge(first.verdict().name(), 1, Integer::sum);
          }
        }
      } catch (CancelledException e) {
        throw e;
      } catch (RuntimeException e) {
        // A claim no check could judge is not printed; the others are none the worse for it.
        LOG.warn("a check failed on a claim", e);
        withheld.merge(CHECK_FAILED, 1, Integer::sum);
      }
    }
    return new RepairResult(kept, repaired, withheld);
  }

  /** Checks one claim against its citations, with all other articles as candidates. */
  public CheckResult check(Claim claim, Map<ArticleId, AnalyzedArticle> articles) {
    List<AnalyzedArticle> cited = cited(claim, articles);
    Instant reference = null;
    for (AnalyzedArticle article : cited) {
      Instant published = article.article().published().orElse(null);
      if (published != null && (reference == null || published.isAfter(reference))) {
        reference = published;
      }
    }
    var analyzed = analyzer.analyze(claim.text(), claim.language(), reference);
    List<AnalyzedArticle> others = Candidates.of(analyzed, articles.values(), cited);
    return grounding.check(new CheckRequest(analyzed, cited, others, knowledge));
  }

  private static List<AnalyzedArticle> cited(
      Claim claim, Map<ArticleId, AnalyzedArticle> articles) {
    return claim.citations().stream().map(articles::get).filter(Objects::nonNull).toList();
  }

  private static CheckedClaim ground(Claim claim, CheckResult result) {
    Claim grounded =
        claim.evidence().isEmpty() ? claim.citing(claim.citations(), result.evidence()) : claim;
    return new CheckedClaim(grounded, result);
  }

  private @Nullable CheckedClaim mend(
      Claim claim, CheckResult first, Map<ArticleId, AnalyzedArticle> articles) {
    if (first.verdict() == Verdict.MISCITED && !first.better().isEmpty()) {
      CheckedClaim recited = accept(claim.citing(first.better(), List.of()), articles);
      if (recited != null) {
        return recited;
      }
    }
    return replacement.apply(claim).map(c -> accept(c, articles)).orElse(null);
  }

  private @Nullable CheckedClaim accept(Claim claim, Map<ArticleId, AnalyzedArticle> articles) {
    CheckResult result = check(claim, articles);
    return result.isSupported() ? ground(claim, result) : null;
  }
}
