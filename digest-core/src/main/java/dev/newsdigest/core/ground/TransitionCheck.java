package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.List;

/**
 * From what to what: a change the article tells from A to B and the claim from B to A. Holds for
 * figures (from 80 % to 40 %), for names (A renamed B, left A for B, moved from A to B) and across
 * languages, since only the order of the two is compared.
 */
final class TransitionCheck extends CaseCheck {

  private static final double WEIGHT = 0.7;

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Transition> ours = Transition.in(c.claim());
    if (ours.isEmpty()) {
      return findings.all();
    }
    for (Transition claim : ours) {
      check(c, claim, findings);
    }
    return findings.all();
  }

  private static void check(Case c, Transition claim, Findings findings) {
    Part where = null;
    Transition turned = null;
    for (Part part : c.parts()) {
      for (Transition told : Transition.in(part.view())) {
        if (claim.isSame(told)) {
          return;
        }
        if (claim.isReverseOf(told) && turned == null) {
          turned = told;
          where = part;
        }
      }
    }
    if (turned != null && where != null) {
      findings.against(
          claim.target().isFigure() ? Verdict.WRONG_QUANTITY : Verdict.WRONG_ACTOR,
          "EXCHANGED",
          WEIGHT,
          claim.target().span(),
          where.sentenceAt(turned.target().span().start()),
          "in the article it goes to "
              + Transition.quote(where.view(), turned.target())
              + ", not to "
              + Transition.quote(c.claim(), claim.target()));
    }
  }
}
