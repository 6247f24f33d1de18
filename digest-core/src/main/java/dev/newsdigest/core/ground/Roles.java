package dev.newsdigest.core.ground;

import java.util.List;
import java.util.Set;

/** Holds who does what to whom in a claim against the same action in an article. */
final class Roles {

  private Roles() {}

  enum Comparison {
    SAME,
    SWAPPED,
    OTHER_AGENT,
    UNKNOWN
  }

  /** Actions a text tells of many, so that another doer is another act. */
  private static final Set<String> FREQUENT =
      Set.of(
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

  private static final Set<String> DIRECTED =
      Set.of("acquire", "sue", "fine", "invest", "attack", "surpass", "equip-better");

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

  static boolean share(Kinship kin, List<Actor> a, List<Actor> b) {
    for (Actor one : a) {
      if (kin.relatedToAny(one, b)) {
        return true;
      }
    }
    return false;
  }
}
