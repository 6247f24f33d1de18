package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who did what to whom: where a cited article tells of the same action, its doer must be the
 * claim's, and the roles must not be exchanged.
 */
final class RoleCheck extends CaseCheck {

  private record Told(Part part, Act act) {}

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Told> told = new ArrayList<>();
    for (Part part : c.parts()) {
      part.view().acts().forEach(act -> told.add(new Told(part, act)));
    }
    for (Act act : c.claim().acts()) {
      if (!act.mutual() && (!act.agents().isEmpty() || !act.patients().isEmpty())) {
        check(c, act, told, findings);
      }
    }
    return findings.all();
  }

  private static void check(Case c, Act act, List<Told> told, Findings findings) {
    @Nullable Told swapped = null;
    @Nullable Told other = null;
    boolean does = false;
    for (Told one : told) {
      if (!one.act().action().equals(act.action())) {
        continue;
      }
      switch (compare(c.kinship(), act, one.act())) {
        case SAME -> {
          findings.supports(act.span(), 1, one.part().sentenceAt(one.act().span().start()));
          return;
        }
        case UNKNOWN -> does |= share(c.kinship(), act.agents(), one.act().agents());
        case SWAPPED -> swapped = swapped == null ? one : swapped;
        case OTHER_AGENT -> other = other == null ? one : other;
      }
    }
    if (swapped != null) {
      against(c, act, swapped, "ROLES", 0.85, findings);
    } else if (other != null && !does) {
      against(c, act, other, "AGENT", 0.75, findings);
    }
  }

  private static void against(
      Case c, Act act, Told told, String reason, double weight, Findings findings) {
    findings.against(
        Verdict.WRONG_ACTOR,
        reason,
        weight,
        act.agents().isEmpty() ? act.span() : act.agents().get(0).span(),
        told.part().at(told.act().sentence()),
        message(c, act, told, reason));
  }

  private static String message(Case c, Act act, Told told, String reason) {
    TextView article = told.part().view();
    String clause = Wording.quote(article, told.act().sentence());
    return reason.equals("AGENT")
        ? "the article says this of "
            + Wording.names(article, told.act().agents())
            + ", not of "
            + Wording.names(c.claim(), act.agents())
            + ": "
            + clause
        : "who did it and to whom it was done changed places; the article says " + clause;
  }

  enum Comparison {
    SAME,
    SWAPPED,
    OTHER_AGENT,
    UNKNOWN
  }

  static Comparison compare(Kinship kin, Act claim, Act told) {
    boolean agents = share(kin, claim.agents(), told.agents());
    boolean patients = share(kin, claim.patients(), told.patients());
    if (agents && (patients || claim.patients().isEmpty() || told.patients().isEmpty())) {
      return Comparison.SAME;
    }
    if (claim.agents().isEmpty() && patients) {
      return Comparison.SAME;
    }
    if (told.mutual() || agents) {
      return Comparison.UNKNOWN;
    }
    boolean agentIsPatient = share(kin, claim.agents(), told.patients());
    if (agentIsPatient
        && (told.marked() || claim.marked())
        && claim.patients().isEmpty()
        && DIRECTED.contains(claim.action().id())) {
      return Comparison.SWAPPED;
    }
    boolean patientIsAgent = share(kin, claim.patients(), told.agents());
    if (agentIsPatient && patientIsAgent && !patients) {
      return Comparison.SWAPPED;
    }
    if (patients && rivals(kin, claim.agents(), told.agents())) {
      return Comparison.OTHER_AGENT;
    }
    boolean sure = sure(claim.agents()) && sure(claim.patients()) && sure(told.agents());
    // somebody the same clause names in another part cannot have been passed over
    sure |= !claim.agents().isEmpty() && share(kin, claim.agents(), told.others());
    if (patientIsAgent
        && !patients
        && told.patients().isEmpty()
        && sure
        && DIRECTED.contains(claim.action().id())) {
      return Comparison.SWAPPED;
    }
    // "led by A" names its doer outright; the claim makes A the one it was done to
    boolean named = share(kin, claim.agents(), told.others()) || agentIsPatient;
    if (patientIsAgent && !patients && told.marked() && named) {
      return Comparison.SWAPPED;
    }
    if (agentIsPatient && told.marked() && share(kin, claim.patients(), told.others())) {
      return Comparison.SWAPPED;
    }
    boolean noPatients = claim.patients().isEmpty() || told.patients().isEmpty();
    if (noPatients
        && !FREQUENT.contains(claim.action().id())
        && rivals(kin, claim.agents(), told.agents())) {
      return Comparison.OTHER_AGENT;
    }
    return Comparison.UNKNOWN;
  }

  /** Actions a text tells of many, so that another doer is another act. */
  private static final java.util.Set<String> FREQUENT =
      java.util.Set.of(
          "release",
          "develop",
          "use",
          "rise",
          "fall",
          "partner",
          "own",
          "continue",
          "list",
          "order",
          "base",
          "support",
          "warn",
          "open",
          "admit",
          "connect",
          "invest",
          "supply",
          "pay",
          "order-goods",
          "deny",
          "oppose",
          "resist",
          "enter",
          "halt",
          "surpass",
          "close");

  private static final java.util.Set<String> DIRECTED =
      java.util.Set.of("acquire", "sue", "fine", "invest", "attack", "surpass", "equip-better");

  private static boolean sure(List<Actor> actors) {
    return !actors.isEmpty() && actors.stream().allMatch(a -> a.isKnown() && a.sure());
  }

  /** Known actors of one sort that have nothing to do with each other. */
  private static boolean rivals(Kinship kin, List<Actor> a, List<Actor> b) {
    boolean found = false;
    for (Actor one : a) {
      for (Actor two : b) {
        if (kin.siblings(one, two)) {
          return false;
        }
        found |= one.sure() && two.sure() && one.isKnown() && two.isKnown() && sameSort(one, two);
      }
    }
    return found;
  }

  static boolean sameSort(Actor a, Actor b) {
    return a.isBody() && b.isBody() || a.isMade() && b.isMade() || a.isPerson() && b.isPerson();
  }

  private static boolean share(Kinship kin, List<Actor> a, List<Actor> b) {
    for (Actor one : a) {
      if (kin.relatedToAny(one, b)) {
        return true;
      }
    }
    return false;
  }
}
