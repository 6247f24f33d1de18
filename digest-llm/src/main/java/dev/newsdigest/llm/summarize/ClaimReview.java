package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.ground.CheckRequest;
import dev.newsdigest.core.ground.CheckResult;
import dev.newsdigest.core.ground.ClaimGrounding;
import dev.newsdigest.core.ground.Finding;
import dev.newsdigest.core.ground.Verdict;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.llm.ground.DoubledNames;
import dev.newsdigest.llm.ground.UntoldFigures;
import dev.newsdigest.llm.ground.UntoldNames;
import dev.newsdigest.llm.ground.VersionedNames;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The checks of the ground stage, run while the model can still be asked to mend what they find.
 * They run again on the finished draft, so nothing rests on this review alone.
 */
final class ClaimReview {

  private final Analyzer analyzer;
  private final ClaimGrounding grounding;

  ClaimReview(Analyzer analyzer, ClaimGrounding grounding) {
    this.analyzer = analyzer;
    this.grounding = grounding;
  }

  /**
   * Returns the claim as it can stand: unchanged, resting on the article that does carry it, or
   * with what is wrong in words.
   */
  GatedClaim review(GatedClaim gated, Story story) {
    GatedClaim checked = checked(gated, story);
    return checked.problem().isPresent()
        ? checked
        : invented(checked.claim(), story).map(checked::withFault).orElse(checked);
  }

  private GatedClaim checked(GatedClaim gated, Story story) {
    CheckResult result = check(gated.claim(), story);
    if (result.isSupported()) {
      return gated;
    }
    if (result.verdict() == Verdict.MISCITED && !result.better().isEmpty()) {
      Claim recited = gated.claim().citing(result.better(), List.of());
      if (check(recited, story).isSupported()) {
        return new GatedClaim(recited, gated.blockId(), null);
      }
    }
    return gated.withFault(
        result.findings().stream()
            .filter(finding -> finding.verdict() != Verdict.SUPPORTED)
            .max(Comparator.comparingDouble(Finding::weight))
            .map(finding -> finding.code() + ": " + finding.message())
            .orElse(result.verdict().name()));
  }

  /** What no cited article has, in words. */
  private Optional<String> invented(Claim claim, Story story) {
    List<AnalyzedArticle> cited = cited(claim, story);
    AnalyzedText text = analyzed(claim, cited);
    return VersionedNames.missing(claim.text(), claim.language().isChinese(), cited)
        .or(() -> UntoldFigures.missing(text, cited))
        .or(() -> UntoldNames.missing(text, cited, analyzer.knowledge()))
        .map(name -> "no cited article has " + name)
        .or(
            () ->
                DoubledNames.find(text, cited)
                    .map(name -> "no sentence of a cited article names " + name + " so often"));
  }

  private CheckResult check(Claim claim, Story story) {
    List<AnalyzedArticle> cited = cited(claim, story);
    List<AnalyzedArticle> others = new ArrayList<>(story.articles());
    others.removeAll(cited);
    return grounding.check(
        new CheckRequest(analyzed(claim, cited), cited, others, analyzer.knowledge()));
  }

  private static List<AnalyzedArticle> cited(Claim claim, Story story) {
    return story.articles().stream().filter(a -> claim.citations().contains(a.id())).toList();
  }

  /** A day named without its year is meant as on the day the newest cited article came out. */
  private AnalyzedText analyzed(Claim claim, List<AnalyzedArticle> cited) {
    Instant reference =
        cited.stream()
            .flatMap(a -> a.article().published().stream())
            .max(Comparator.naturalOrder())
            .orElse(null);
    return analyzer.analyze(claim.text(), claim.language(), reference);
  }
}
