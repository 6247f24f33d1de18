package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * One article must bind what a clause binds: a doer that stands only in another cited article than
 * all the rest of its clause is the wrong one.
 */
final class LocalityCheck extends CaseCheck {

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    if (c.cited().size() < 2) {
      return findings.all();
    }
    Atoms atoms = c.atoms();
    for (Actor actor : c.claim().actors()) {
      if (actor.isKnown() && actor.canAct() && actor.sure()) {
        check(c, atoms, actor, findings);
      }
    }
    return findings.all();
  }

  private static void check(Case c, Atoms atoms, Actor actor, Findings findings) {
    BitSet clause = new BitSet();
    for (int i = 0; i < atoms.all().size(); i++) {
      Atom atom = atoms.all().get(i);
      boolean own = atom.actor() != null && c.kinship().related(atom.actor(), actor);
      if (!own && inSameClause(c.claim(), actor, atom)) {
        clause.set(i);
      }
    }
    double withActor = 0;
    double best = 0;
    boolean present = false;
    EvidenceView carrier = null;
    for (EvidenceView view : c.cited()) {
      BitSet found = atoms.in(view);
      found.and(clause);
      double weight = atoms.weigh(found);
      if (mentions(c.kinship(), view, actor)) {
        present = true;
        withActor = Math.max(withActor, weight);
      }
      if (weight > best) {
        best = weight;
        carrier = view;
      }
    }
    if (present && carrier != null && best >= 1.5 && withActor < 0.5 * best) {
      Part part = carrier.parts().get(0);
      findings.against(
          Verdict.WRONG_ACTOR,
          "ELSEWHERE",
          0.75,
          actor.span(),
          part.at(part.view().whole()),
          findings.quote(actor.span())
              + " stands in another cited article than what it is said to do");
    }
  }

  /** A person stands only for himself where the article names others. */
  private static boolean mentions(Kinship kin, EvidenceView view, Actor actor) {
    boolean persons =
        actor.isPerson()
            && view.parts().stream()
                .anyMatch(p -> p.view().actors().stream().anyMatch(Actor::isPerson));
    for (Part part : view.parts()) {
      if (persons) {
        if (part.view().actors().stream().anyMatch(actor::same)) {
          return true;
        }
      } else if (kin.relatedToAny(actor, part.view().actors())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> BREAKS = Set.of("while", "but", "and", "whereas", "although");

  private static boolean inSameClause(TextView claim, Actor actor, Atom atom) {
    int from = Math.min(actor.span().end(), atom.span().end());
    int to = Math.max(actor.span().start(), atom.span().start());
    if (to <= from) {
      return true;
    }
    String between = claim.text().substring(from, to);
    if (between.indexOf(';') >= 0 || between.indexOf('；') >= 0) {
      return false;
    }
    for (String word : BREAKS) {
      if (between.contains(", " + word + " ")) {
        return false;
      }
    }
    return !between.contains("，但")
        && !between.contains("，而")
        && !anotherSubject(claim, actor, from, to);
  }

  /** Behind a comma somebody else begins: another clause, another doer. */
  private static boolean anotherSubject(TextView claim, Actor actor, int from, int to) {
    List<Actor> actors = new ArrayList<>(claim.actors());
    for (Actor other : actors) {
      int start = other.span().start();
      boolean opens =
          start > from && start <= to && "，,；;".indexOf(claim.text().charAt(start - 1)) >= 0;
      boolean own = other.same(actor);
      boolean afterSomebody = own && actors.stream().anyMatch(a -> isDoerBefore(a, other));
      if (opens && other.canAct() && (!own || afterSomebody)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDoerBefore(Actor a, Actor later) {
    return a.isKnown() && a.canAct() && !a.same(later) && a.span().end() <= later.span().start();
  }
}
