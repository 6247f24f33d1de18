package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Acts no article tells of: takeovers, suits, fines and the like are never told without a word for
 * them, so a claim of one needs that word in a cited article.
 */
final class ActAbsenceCheck extends CaseCheck {

  private static final Set<String> TELLING = Set.of("acquire", "sue", "fine", "delist");

  /** Acts that may be told by another's word: to sell is to be bought, to restrict is to ban. */
  private static final Map<String, Set<String>> ALSO =
      Map.of(
          "acquire", Set.of("sell", "invest", "order-goods", "pay", "own"),
          "sue", Set.of("settle", "infringe", "order"),
          "fine", Set.of("pay", "order", "settle"),
          "delist", Set.of("list"));

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    if (c.parts().isEmpty()) {
      return findings.all();
    }
    for (Act act : c.claim().acts()) {
      String id = act.action().id();
      boolean named =
          act.agents().stream().anyMatch(a -> a.isBody() || a.isPlace())
              && (!id.equals("acquire") || act.patients().stream().anyMatch(Actor::isBody));
      if (TELLING.contains(id) && named && act.stance() != Stance.NEGATED && !told(c, id)) {
        findings.against(
            Verdict.UNSUPPORTED,
            "ACT",
            0.55,
            act.span(),
            null,
            "no cited article tells of that: " + findings.quote(act.span()));
        return findings.all();
      }
    }
    return findings.all();
  }

  private static boolean told(Case c, String id) {
    Set<String> also = ALSO.getOrDefault(id, Set.of());
    for (Part part : c.parts()) {
      for (Act act : part.view().acts()) {
        if (act.action().id().equals(id) || also.contains(act.action().id())) {
          return true;
        }
      }
    }
    return false;
  }
}
