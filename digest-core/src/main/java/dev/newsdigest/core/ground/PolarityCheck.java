package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.BitSet;
import java.util.List;

/** What one side says is not so and the other says is. */
final class PolarityCheck extends CaseCheck {

  /** Weight of pieces that must stand under the negation on both sides. */
  private static final double LEAST_IN_SCOPE = 1;

  /** The same for a claim that denies, since a negation's reach is hard to tell. */
  private static final double LEAST_DENIED = 1.5;

  /** Weight of pieces claim and clause must have in common. */
  private static final double LEAST_COMMON = 2;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<TextSpan> ours = Negations.scopes(c.claim());
    Atoms atoms = c.atoms();
    if (ours.isEmpty() && !Negations.mayDeny(c.claim())) {
      denied(c, atoms, findings);
    } else if (!ours.isEmpty() && c.parts().stream().noneMatch(PolarityCheck::saysNo)) {
      asserted(c, atoms, ours, findings);
    }
    return findings.all();
  }

  /** Whether a text says anything is not so, in whatever words. */
  private static boolean saysNo(Part part) {
    return Negations.mayDeny(part.view())
        || part.view().acts().stream().anyMatch(a -> REFUSALS.contains(a.action().id()));
  }

  private static final java.util.Set<String> REFUSALS =
      java.util.Set.of("ban", "halt", "reject", "deny", "close", "delist", "disconnect", "quit");

  /** The article denies what the claim says. */
  private static void denied(Case c, Atoms atoms, Findings findings) {
    for (Part part : c.parts()) {
      for (TextSpan scope : Negations.scopes(part.view())) {
        BitSet inScope = atoms.in(part.view(), scope);
        BitSet clause = atoms.in(part.view(), part.view().sentenceAt(scope.start()));
        if (atoms.weigh(inScope) >= LEAST_IN_SCOPE
            && atoms.weigh(clause) >= LEAST_COMMON
            && !affirmed(c, atoms, inScope, part, scope)) {
          findings.against(
              Verdict.UNSUPPORTED,
              "NEGATION",
              0.6,
              atoms.all().get(inScope.nextSetBit(0)).span(),
              part.sentenceAt(scope.start()),
              "the article says it is not so");
          return;
        }
      }
    }
  }

  /** Whether the pieces also stand in another sentence, where nothing denies them. */
  private static boolean affirmed(
      Case c, Atoms atoms, BitSet pieces, Part denying, TextSpan scope) {
    for (Part part : c.parts()) {
      List<TextSpan> scopes = Negations.scopes(part.view());
      for (TextSpan clause : Clauses.all(part.view())) {
        boolean same = part == denying && clause.overlaps(scope);
        if (!same && scopes.stream().noneMatch(clause::overlaps)) {
          BitSet found = atoms.in(part.view(), clause);
          found.and(pieces);
          if (found.equals(pieces)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** The claim denies what the article says. */
  private static void asserted(Case c, Atoms atoms, List<TextSpan> scopes, Findings findings) {
    for (TextSpan scope : scopes) {
      BitSet inScope = new BitSet();
      for (int i = 0; i < atoms.all().size(); i++) {
        if (scope.contains(atoms.all().get(i).span())) {
          inScope.set(i);
        }
      }
      for (Part part : c.parts()) {
        for (TextSpan clause : Clauses.all(part.view())) {
          BitSet found = atoms.in(part.view(), clause);
          boolean enough = atoms.weigh(found) >= LEAST_COMMON;
          found.and(inScope);
          if (enough && atoms.weigh(found) >= LEAST_DENIED) {
            findings.against(
                Verdict.UNSUPPORTED,
                "NEGATION",
                0.6,
                scope,
                part.at(clause),
                "the article says it is so");
            return;
          }
        }
      }
    }
  }
}
