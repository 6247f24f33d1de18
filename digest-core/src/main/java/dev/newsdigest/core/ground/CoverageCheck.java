package dev.newsdigest.core.ground;

import java.util.BitSet;
import java.util.List;

/**
 * Whether the cited articles speak of the claim's matter at all. Across languages only names,
 * figures and terms can tell, so the bar is lower there.
 */
final class CoverageCheck extends CaseCheck {

  private static final double SAME_LANGUAGE = 0.2;
  private static final double OTHER_LANGUAGE = 0.15;

  /** Where at least one name of the claim stands in an article. */
  private static final double NAMED = 0.08;

  /** Below this weight of checkable pieces the share says nothing. */
  private static final double LEAST_WEIGHT = 2.5;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    if (c.cited().isEmpty()) {
      return findings.all();
    }
    Atoms atoms = c.atoms();
    BitSet possible = new BitSet();
    BitSet found = new BitSet();
    boolean same = false;
    for (EvidenceView view : c.cited()) {
      possible.or(atoms.comparable(view));
      found.or(atoms.in(view));
      same |= view.sameLanguage(c.claim());
    }
    found.and(possible);
    double all = atoms.weigh(possible);
    double share = all == 0 ? 1 : atoms.weigh(found) / all;
    boolean named = false;
    for (int i = found.nextSetBit(0); i >= 0; i = found.nextSetBit(i + 1)) {
      Atom atom = atoms.all().get(i);
      named |= atom.strong() && atom.kind() == Atom.Kind.ACTOR;
    }
    double least = named ? NAMED : same ? SAME_LANGUAGE : OTHER_LANGUAGE;
    if (all >= LEAST_WEIGHT && share < least) {
      findings.against(
          Verdict.UNSUPPORTED,
          "TOPIC",
          0.7,
          c.claim().whole(),
          null,
          "the cited articles speak of something else");
    }
    return findings.all();
  }
}
