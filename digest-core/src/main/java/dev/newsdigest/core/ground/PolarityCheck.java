package dev.newsdigest.core.ground;

import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one side says is not so and the other says is. */
final class PolarityCheck extends CaseCheck {

  /** Weight of pieces that must stand under the negation on both sides. */
  private static final double LEAST_IN_SCOPE = 1;

  /** Share of what the claim says besides names that must stand there. */
  private static final double DENIED_SHARE = 0.35;

  /** The same for a claim that denies, since a negation's reach is hard to tell. */
  private static final double LEAST_DENIED = 1.5;

  /** The same for what a verb of denial governs. */
  private static final double LEAST_GOVERNED = 1;

  /** Weight of pieces claim and clause must have in common. */
  private static final double LEAST_COMMON = 2;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<TextSpan> plain = Negations.scopes(c.claim());
    List<TextSpan> verbs = Negations.governed(c.claim(), Denials.flatly());
    List<TextSpan> ended = Negations.governed(c.claim(), Denials.ending());
    boolean denies = Denials.denying().matcher(c.claim().text()).find();
    Atoms atoms = c.atoms();
    if (plain.isEmpty() && !denies && !Negations.mayDeny(c.claim())) {
      denied(c, atoms, findings);
    } else if (!c.parts().isEmpty()
        && c.parts().stream().noneMatch(PolarityCheck::deniesAnything)) {
      asserted(c, atoms, plain, LEAST_DENIED, findings);
      asserted(c, atoms, ended, LEAST_GOVERNED, findings);
      if (findings.all().isEmpty()) {
        undenied(c, plain, verbs, findings);
      }
    }
    if (findings.all().isEmpty()) {
      plainlySaid(c, findings);
    }
    return findings.all();
  }

  /** Whether a text says in so many words that anything is not so. */
  private static boolean deniesAnything(Part part) {
    return !Negations.scopes(part.view()).isEmpty()
        || Denials.denying().matcher(part.view().text()).find()
        || part.view().acts().stream().anyMatch(a -> REFUSALS.contains(a.action().id()));
  }

  private static final java.util.Set<String> REFUSALS =
      java.util.Set.of("ban", "halt", "reject", "deny", "close", "delist", "disconnect", "quit");

  /** The article denies what the claim says. */
  private static void denied(Case c, Atoms atoms, Findings findings) {
    double share = shareOfMatter(c, atoms);
    for (Part part : c.parts()) {
      boolean teaser = part.view().text().length() <= LONGEST_TEASER;
      double least = teaser ? Math.max(LEAST_IN_SCOPE, share) : LEAST_IN_SCOPE;
      List<TextSpan> scopes = new ArrayList<>(Negations.scopes(part.view()));
      scopes.addAll(Negations.governed(part.view(), Denials.saying()));
      for (TextSpan scope : scopes) {
        BitSet inScope = atoms.in(part.view(), scope);
        BitSet clause = atoms.in(part.view(), part.view().sentenceAt(scope.start()));
        if (atoms.weigh(inScope) >= least
            && atoms.weigh(clause) >= LEAST_COMMON
            && !affirmed(c, atoms, inScope, part, scope)) {
          findings.against(
              Verdict.UNSUPPORTED,
              "NEGATION",
              0.6,
              atoms.all().get(inScope.nextSetBit(0)).span(),
              part.sentenceAt(scope.start()),
              "the article says it is not so: "
                  + Wording.quote(part.view(), part.view().sentenceAt(scope.start())));
          return;
        }
      }
    }
  }

  private static final int LONGEST_TEASER = 600;

  /** A title that denies something else of the same actors denies little of what the claim says. */
  private static double shareOfMatter(Case c, Atoms atoms) {
    double matter = 0;
    for (Atom atom : atoms.all()) {
      boolean comparable =
          atom.kind() != Atom.Kind.WORD
              || c.parts().stream().anyMatch(p -> p.view().isChinese() == c.claim().isChinese());
      matter += comparable && atom.kind() != Atom.Kind.ACTOR ? atom.weight() : 0;
    }
    return DENIED_SHARE * matter;
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
  private static void asserted(
      Case c, Atoms atoms, List<TextSpan> scopes, double least, Findings findings) {
    for (TextSpan scope : scopes) {
      BitSet inScope = new BitSet();
      for (int i = 0; i < atoms.all().size(); i++) {
        if (scope.contains(atoms.all().get(i).span())) {
          inScope.set(i);
        }
      }
      Evidence told = affirming(c, atoms, inScope, least);
      if (told != null) {
        findings.against(
            Verdict.UNSUPPORTED,
            "NEGATION",
            0.6,
            scope,
            told,
            "the claim denies what the article says: " + findings.quote(scope));
        return;
      }
    }
  }

  /** What the claim puts right under a negation the article says in the same word without one. */
  private static void plainlySaid(Case c, Findings findings) {
    for (NegatedHead head : NegatedHead.in(c.claim())) {
      if (c.parts().stream().anyMatch(part -> head.isDeniedIn(part.view()))) {
        continue;
      }
      for (Part part : c.parts()) {
        boolean same = part.view().isChinese() == c.claim().isChinese();
        if (!same || part.view().text().length() > LONGEST_TEASER) {
          continue;
        }
        List<TextSpan> plain = head.plainIn(part.view());
        if (!plain.isEmpty()
            && NegatedHead.in(part.view()).stream().noneMatch(h -> h.word().equals(head.word()))
            && head.plainIn(c.claim()).isEmpty()) {
          findings.against(
              Verdict.UNSUPPORTED,
              "NEGATION",
              0.6,
              head.span(),
              part.sentenceAt(plain.get(0).start()),
              "the claim denies what the article says: " + findings.quote(head.span()));
          return;
        }
      }
    }
  }

  /** The claim denies, and nothing in a short article could be read as a denial of anything. */
  private static void undenied(
      Case c, List<TextSpan> plain, List<TextSpan> verbs, Findings findings) {
    List<TextSpan> scopes = new ArrayList<>(plain);
    scopes.addAll(verbs);
    if (scopes.isEmpty()) {
      return;
    }
    for (Part part : c.parts()) {
      String text = part.view().text();
      if (text.length() > LONGEST_TEASER || Denials.mayBeIn(text)) {
        return;
      }
    }
    Part first = c.parts().get(0);
    findings.against(
        Verdict.UNSUPPORTED,
        "NEGATION",
        0.55,
        scopes.get(0),
        first.at(first.view().whole()),
        "no cited article denies this: " + findings.quote(scopes.get(0)));
  }

  /** A sentence that tells of the pieces without a word that could deny them. */
  private static @Nullable Evidence affirming(Case c, Atoms atoms, BitSet pieces, double least) {
    Evidence told = null;
    for (Part part : c.parts()) {
      for (TextSpan sentence : part.view().analyzed().sentences()) {
        BitSet found = atoms.in(part.view(), sentence);
        boolean enough = atoms.weigh(found) >= LEAST_COMMON;
        found.and(pieces);
        double inScope = atoms.weigh(found);
        if (inScope >= 0.5 * least && Denials.mayBeIn(sentence.of(part.view().text()))) {
          return null;
        }
        if (told == null && enough && inScope >= least) {
          told = part.at(sentence);
        }
      }
    }
    return told;
  }
}
