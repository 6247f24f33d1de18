package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import org.jspecify.annotations.Nullable;

/**
 * Done or only planned, said or denied, up or down: where a cited article tells of the claim's
 * action it must be as firm, and must not tell the contrary.
 */
final class StanceCheck extends CaseCheck {

  /** Actions that are news by being decided: to tell of them as weighed is wrong. */
  private static final java.util.Set<String> DECISIVE =
      java.util.Set.of("acquire", "sell", "fine", "approve", "ban", "order", "sue", "quit");

  @Override
  java.util.List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Act act : c.claim().acts()) {
      check(c, act, findings);
    }
    return findings.all();
  }

  private static void check(Case c, Act act, Findings findings) {
    @Nullable Part weakerIn = null;
    @Nullable Act weaker = null;
    @Nullable Part contraryIn = null;
    @Nullable Act contrary = null;
    for (Part part : c.parts()) {
      for (Act told : part.view().acts()) {
        if (!shareActors(c.kinship(), act, told)) {
          continue;
        }
        boolean same = told.action().equals(act.action());
        boolean opposite =
            told.action().contradicts(act.action()) || isConverse(c.kinship(), act, told);
        if (same && agree(act, told.stance()) && !isPutOff(c.claim(), act, told)) {
          return;
        }
        if (same && weaker == null) {
          weaker = told;
          weakerIn = part;
        }
        boolean denied = (act.stance() == Stance.NEGATED) != (told.stance() == Stance.NEGATED);
        if (opposite && denied) {
          return;
        }
        if (opposite && contrary == null && !tells(c, told)) {
          contrary = told;
          contraryIn = part;
        }
      }
    }
    if (weaker != null && weakerIn != null) {
      boolean denial = act.stance() == Stance.NEGATED || weaker.stance() == Stance.NEGATED;
      findings.against(
          Verdict.UNSUPPORTED,
          denial ? "NEGATION" : "MODALITY",
          denial ? 0.7 : 0.65,
          act.span(),
          weakerIn.at(weaker.sentence()),
          "the claim tells it as "
              + Wording.of(act.stance())
              + ", the article as "
              + Wording.of(weaker.stance())
              + ": "
              + Wording.quote(weakerIn.view(), weaker.sentence()));
    } else if (contrary != null && contraryIn != null) {
      findings.against(
          Verdict.UNSUPPORTED,
          "CONTRARY",
          0.7,
          act.span(),
          contraryIn.at(contrary.sentence()),
          "the article says the contrary: "
              + Wording.quote(contraryIn.view(), contrary.sentence()));
    }
  }

  /** Actions that are each other's seen from the other side: who sells does not buy. */
  private static final java.util.Map<String, String> CONVERSE =
      java.util.Map.of("acquire", "sell", "sell", "acquire");

  private static boolean isConverse(Kinship kin, Act claim, Act told) {
    return told.action().id().equals(CONVERSE.get(claim.action().id()))
        && claim.agents().stream().anyMatch(a -> kin.relatedToAny(a, told.agents()))
        && claim.agents().stream().noneMatch(a -> kin.relatedToAny(a, told.patients()));
  }

  private static boolean tells(Case c, Act told) {
    return c.claim().acts().stream()
        .anyMatch(a -> a.action().equals(told.action()) && shareActors(c.kinship(), a, told));
  }

  /** A plan may be told of what is done; what is done must not be told of a plan. */
  private static boolean agree(Act claim, Stance told) {
    if (claim.stance() == told) {
      return true;
    }
    return switch (claim.stance()) {
      case FACT -> !claim.done() && told != Stance.NEGATED;
      case PLANNED, POSSIBLE -> told != Stance.NEGATED;
      case WEIGHED ->
          told != Stance.NEGATED
              && (told != Stance.FACT || !DECISIVE.contains(claim.action().id()));
      case NEGATED -> false;
    };
  }

  /** "Plans to hire" where the article has "has hired": the claim knows less than was told. */
  private static boolean isPutOff(TextView claim, Act act, Act told) {
    boolean over = told.stance() == Stance.FACT && told.done();
    boolean ahead = act.stance() == Stance.PLANNED || act.stance() == Stance.WEIGHED;
    if (!over || !ahead || act.done()) {
      return false;
    }
    String before = claim.text().substring(act.sentence().start(), act.span().start());
    return INTENT.matcher(before).find();
  }

  private static final java.util.regex.Pattern INTENT =
      java.util.regex.Pattern.compile(
          "(?i)\\b(?:plans?|planning|intends?|considers?|considering|weighing|mulling|hopes?|wants?) "
              + "(?:to|on|a|an|its|the)?\\s*(?:\\w+ )?$|(?:拟|计划|打算|考虑|有意|准备)[^，]{0,12}$");

  private static boolean shareActors(Kinship kin, Act a, Act b) {
    boolean nobody = a.agents().isEmpty() && a.patients().isEmpty();
    boolean none = b.agents().isEmpty() && b.patients().isEmpty();
    if (nobody || none) {
      return false;
    }
    for (Actor one : a.agents()) {
      if (kin.relatedToAny(one, b.agents()) || kin.relatedToAny(one, b.patients())) {
        return true;
      }
    }
    for (Actor one : a.patients()) {
      if (kin.relatedToAny(one, b.agents()) || kin.relatedToAny(one, b.patients())) {
        return true;
      }
    }
    return false;
  }
}
