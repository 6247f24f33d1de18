package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.List;
import java.util.Set;

/**
 * Makers: a claim that gives a known product to somebody else than its maker is wrong, unless a
 * cited article says just that.
 */
final class OwnerCheck extends CaseCheck {

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Ownership tie : OwnershipFinder.in(c.claim())) {
      Set<String> makers = c.kinship().makers(tie.thing());
      if (makers.isEmpty() || !tie.owner().isBody() && !tie.owner().isPerson()) {
        continue;
      }
      if (!isMaker(c.kinship(), tie, makers) && !saidBy(c, tie)) {
        findings.against(
            Verdict.WRONG_ACTOR,
            "OWNER",
            0.9,
            tie.owner().span(),
            null,
            c.kinship().name(tie.thing())
                + " belongs to "
                + String.join(", ", makers)
                + ", not to "
                + c.kinship().name(tie.owner()));
      }
    }
    return findings.all();
  }

  /** The maker, a body above it, a unit below it, or a head of one of these. */
  static boolean isMaker(Kinship kin, Ownership tie, Set<String> makers) {
    if (makers.contains(tie.owner().id()) || kin.siblings(tie.owner(), tie.thing())) {
      return true;
    }
    for (String above : kin.above(tie.owner().id())) {
      if (makers.contains(above)) {
        return true;
      }
    }
    return false;
  }

  private static boolean saidBy(Case c, Ownership tie) {
    for (Part part : c.parts()) {
      for (Ownership told : OwnershipFinder.in(part.view())) {
        if (told.thing().same(tie.thing()) && c.kinship().related(told.owner(), tie.owner())) {
          return true;
        }
      }
    }
    return false;
  }
}
