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
                + Wording.bodies(c.kinship(), makers)
                + ", not to "
                + c.kinship().name(tie.owner()));
      }
    }
    if (findings.all().isEmpty()) {
      possessors(c, findings);
    }
    return findings.all();
  }

  /** "A's B" where every article that says whose B is has "C's B". */
  private static void possessors(Case c, Findings findings) {
    for (Possession ours : Possession.in(c.claim())) {
      Part where = null;
      Possession other = null;
      boolean same = false;
      for (Part part : c.parts()) {
        for (Possession told : Possession.in(part.view())) {
          if (ours.thing().same(told.thing())) {
            same |= isNear(c.kinship(), ours.owner(), told.owner());
            where = part;
            other = told;
          }
        }
      }
      if (where != null && other != null && !same) {
        findings.against(
            Verdict.WRONG_ACTOR,
            "OWNER",
            0.65,
            ours.owner().span(),
            where.sentenceAt(other.owner().span().start()),
            findings.quote(ours.thing().span())
                + " is said to be of "
                + Wording.quote(where.view(), other.owner().span())
                + " in the article, not of "
                + findings.quote(ours.owner().span()));
      }
    }
  }

  private static boolean isNear(Kinship kin, Actor a, Actor b) {
    boolean comparable = Roles.sameSort(a, b) && a.sure() && b.sure();
    return !comparable || kin.related(a, b) || kin.siblings(a, b);
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

  /** 奥比中光Gemini: in Chinese the owner's name right before the thing's is enough. */
  private static boolean standsBefore(Part part, Ownership tie) {
    return part.view().isChinese()
        && part.view().actors().stream()
            .filter(tie.thing()::same)
            .anyMatch(
                thing ->
                    part.view().actors().stream()
                        .anyMatch(
                            owner ->
                                owner.same(tie.owner())
                                    && owner.span().end() <= thing.span().start()
                                    && part.view()
                                        .text()
                                        .substring(owner.span().end(), thing.span().start())
                                        .isBlank()));
  }

  private static boolean saidBy(Case c, Ownership tie) {
    for (Part part : c.parts()) {
      for (Ownership told : OwnershipFinder.in(part.view())) {
        if (told.thing().same(tie.thing()) && c.kinship().related(told.owner(), tie.owner())) {
          return true;
        }
      }
      if (standsBefore(part, tie)) {
        return true;
      }
    }
    return false;
  }
}
