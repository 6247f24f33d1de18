package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.ground.PageStatements.Placed;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Reads a finished digest, anybody's, and reports what is wrong with it: structure, citations,
 * stories told twice, makers, figures and countries that clash. With the articles it checks every
 * sentence against what it cites, too. Understands Markdown and plain text in Chinese and English.
 * Thread-safe, deterministic; time grows with the square of the number of sentences, of which 2000
 * are read at most.
 */
public final class DigestAuditor {

  private final Analyzer analyzer;
  private final KnowledgeBase knowledge;
  private final ClaimGrounding grounding;

  private DigestAuditor(Analyzer analyzer, KnowledgeBase knowledge, ClaimGrounding grounding) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.grounding = Objects.requireNonNull(grounding, "grounding");
  }

  /** An auditor with the built-in checks. */
  public static DigestAuditor of(Analyzer analyzer, KnowledgeBase knowledge) {
    return new DigestAuditor(analyzer, knowledge, ClaimGrounding.standard());
  }

  /** An auditor that checks sentences against articles with other checks. */
  public static DigestAuditor of(
      Analyzer analyzer, KnowledgeBase knowledge, ClaimGrounding grounding) {
    return new DigestAuditor(analyzer, knowledge, grounding);
  }

  /**
   * Reports what can be told from the page and what is known alone; never null, in reading order.
   */
  public List<AuditFinding> audit(String digest) {
    return audit(digest, List.of());
  }

  /**
   * Reports what is wrong with a digest.
   *
   * @param articles the articles in the order of their numbers, {@code [1]} first; empty where they
   *     are not at hand
   */
  public List<AuditFinding> audit(String digest, List<AnalyzedArticle> articles) {
    DigestPage page = DigestPage.read(digest);
    List<Placed> placed = PageStatements.of(analyzer, digest, page);
    List<AuditFinding> findings = new ArrayList<>();
    StructureAudit.addTo(findings, page, placed, articles.size());
    List<Statement> statements = placed.stream().map(Placed::statement).toList();
    for (Clash clash : new Consistency(new Kinship(knowledge)).find(statements)) {
      List<AuditPlace> places =
          clash.places().stream()
              .map(p -> placed.get(p.statement().number()).within(p.span(), digest))
              .toList();
      findings.add(new AuditFinding(clash.code(), clash.message(), places));
    }
    if (!articles.isEmpty()) {
      verdicts(placed, articles, findings);
    }
    findings.sort(
        Comparator.comparing((AuditFinding f) -> f.places().get(0).span())
            .thenComparing(AuditFinding::code));
    return List.copyOf(findings);
  }

  private void verdicts(
      List<Placed> placed, List<AnalyzedArticle> articles, List<AuditFinding> findings) {
    for (Placed one : placed) {
      List<AnalyzedArticle> cited = new ArrayList<>();
      for (String citation : one.statement().citations()) {
        int n = Integer.parseInt(citation);
        if (n >= 1 && n <= articles.size()) {
          cited.add(articles.get(n - 1));
        }
      }
      if (cited.isEmpty()) {
        continue;
      }
      List<AnalyzedArticle> others = new ArrayList<>(articles);
      others.removeAll(cited);
      CheckResult result =
          grounding.check(
              new CheckRequest(one.statement().view().analyzed(), cited, others, knowledge));
      if (!result.isSupported()) {
        findings.add(
            new AuditFinding(
                AuditCode.valueOf(result.verdict().name()), message(result), List.of(one.place())));
      }
    }
  }

  private static String message(CheckResult result) {
    return result.findings().stream()
        .filter(f -> f.verdict() == result.verdict())
        .max(Comparator.comparingDouble(Finding::weight))
        .map(Finding::message)
        .orElse(result.verdict().name());
  }
}
