package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.Analyzer;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Holds the claims of one digest against each other: one thing with two makers, one measure with
 * two figures, one story told in two sections, makers and countries against what is known.
 * Thread-safe and deterministic; compares every pair of claims.
 */
public final class DigestConsistency {

  private final Analyzer analyzer;
  private final KnowledgeBase knowledge;

  private DigestConsistency(Analyzer analyzer, KnowledgeBase knowledge) {
    this.analyzer = Objects.requireNonNull(analyzer, "analyzer");
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
  }

  public static DigestConsistency of(Analyzer analyzer, KnowledgeBase knowledge) {
    return new DigestConsistency(analyzer, knowledge);
  }

  /**
   * One inconsistency.
   *
   * @param code {@code TWO_OWNERS}, {@code TWO_VALUES}, {@code RETOLD_STORY}, {@code WRONG_OWNER}
   *     or {@code WRONG_REGION}
   * @param message one sentence for a person
   * @param claims the claims that clash, in reading order
   */
  public record Inconsistency(AuditCode code, String message, List<Claim> claims) {

    public Inconsistency {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(message, "message");
      claims = List.copyOf(claims);
    }
  }

  /**
   * Withholds of two claims that clash the one that comes last: the reader has met the other. Only
   * what cannot both be right or is certainly one story counts: two makers of one thing, and one
   * story told again. What a claim alone says against the knowledge base stays where its articles
   * carry it, since news is newer than any table; so do two figures of one measure, since reports
   * that differ are news. A claim that stands alone in its section stays too: no section is left
   * empty.
   *
   * @param claims the checked claims of one edition in reading order
   * @return the claims to print, and what was withheld by the clash's code
   */
  public RepairResult settle(List<CheckedClaim> claims) {
    List<CheckedClaim> kept = new ArrayList<>(claims);
    SortedMap<String, Integer> withheld = new TreeMap<>();
    for (Inconsistency clash : check(claims.stream().map(CheckedClaim::claim).toList())) {
      List<CheckedClaim> places =
          kept.stream().filter(one -> clash.claims().contains(one.claim())).toList();
      if (places.size() < 2 || !isCertain(clash.code(), places)) {
        continue;
      }
      CheckedClaim last = places.get(places.size() - 1);
      boolean others =
          kept.stream()
              .anyMatch(one -> one != last && one.claim().section() == last.claim().section());
      if (others) {
        kept.remove(last);
        withheld.merge(clash.code().name(), 1, Integer::sum);
      }
    }
    return new RepairResult(kept, new TreeMap<>(), withheld);
  }

  private static boolean isCertain(AuditCode code, List<CheckedClaim> places) {
    return switch (code) {
      case TWO_OWNERS -> true;
      case RETOLD_STORY ->
          places.get(0).claim().story().isPresent()
              && places.stream().map(one -> one.claim().story()).distinct().count() == 1;
      default -> false;
    };
  }

  /** Returns what clashes among the claims of one edition, given in reading order. */
  public List<Inconsistency> check(List<Claim> claims) {
    List<Statement> statements = new ArrayList<>();
    for (Claim claim : claims) {
      Set<String> citations = new LinkedHashSet<>();
      for (ArticleId id : claim.citations()) {
        citations.add(id.value());
      }
      int section = claim.section().ordinal();
      TextView view = new TextView(analyzer.analyze(claim.text(), claim.language(), null));
      statements.add(new Statement(statements.size(), 0, section, section, citations, view));
    }
    List<Inconsistency> found = new ArrayList<>();
    for (Clash clash : new Consistency(new Kinship(knowledge)).find(statements)) {
      List<Claim> places =
          clash.places().stream().map(p -> claims.get(p.statement().number())).distinct().toList();
      found.add(new Inconsistency(clash.code(), clash.message(), places));
    }
    return found;
  }
}
