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
      switch (Roles.compare(c.kinship(), act, one.act())) {
        case SAME -> {
          findings.supports(act.span(), 1, one.part().sentenceAt(one.act().span().start()));
          return;
        }
        case UNKNOWN -> does |= Roles.share(c.kinship(), act.agents(), one.act().agents());
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
}
