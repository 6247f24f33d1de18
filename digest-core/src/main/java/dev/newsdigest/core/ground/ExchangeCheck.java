package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Two names or two figures that changed places: in the claim the first stands among the words the
 * second has in the article, and the second among those of the first. It needs to know no verb, so
 * it works for every action, but only where both sides word it alike.
 */
final class ExchangeCheck extends CaseCheck {

  /** How much of the other's surroundings each must have. */
  private static final double LEAST_EACH = 0.5;

  /** How much both must have together. */
  private static final double NAMES_TOGETHER = 1.3;

  private static final double FIGURES_TOGETHER = 1;

  /** How much more the exchanged reading must explain than the plain one. */
  private static final double TIMES = 1.8;

  private static final int MOST_PIECES = 12;
  private static final int MOST_PLACES = 24;

  /** Turns of the verb that change sides without changing roles. */
  private static final Pattern TURNED =
      Pattern.compile("(?i)\\b(?:by|from|to|with|between)\\b|[被由遭获受对向把将给与同跟为]|双方|联合|合作|携手|联手");

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    List<Part> parts = new ArrayList<>();
    for (Part part : c.parts()) {
      if (part.view().isChinese() == c.claim().isChinese()) {
        parts.add(part);
      }
    }
    if (!parts.isEmpty()) {
      names(c, parts, findings);
      figures(c, parts, findings);
    }
    return findings.all();
  }

  private static void names(Case c, List<Part> parts, Findings findings) {
    List<Actor> actors = new ArrayList<>();
    for (Actor actor : c.claim().actors()) {
      if (actor.sure()
          && actors.size() < MOST_PIECES
          && actors.stream().noneMatch(a -> c.kinship().related(a, actor))) {
        actors.add(actor);
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        Actor a = actors.get(i);
        Actor b = actors.get(j);
        if (turned(c, parts, a, b)) {
          continue;
        }
        Surroundings ofA = Surroundings.ofName(c.claim(), a.span());
        Surroundings ofB = Surroundings.ofName(c.claim(), b.span());
        List<Surroundings> toldA = told(parts, a);
        List<Surroundings> toldB = told(parts, b);
        if (exchanged(ofA, ofB, toldA, toldB, NAMES_TOGETHER)
            || exchanged(ofA.without(ofB), ofB.without(ofA), toldA, toldB, NAMES_TOGETHER)) {
          findings.against(
              Verdict.WRONG_ACTOR,
              "EXCHANGED",
              0.7,
              a.span(),
              parts.get(0).at(parts.get(0).view().whole()),
              findings.quote(a.span())
                  + " and "
                  + findings.quote(b.span())
                  + " changed places against the article");
          return;
        }
      }
    }
  }

  private static List<Surroundings> told(List<Part> parts, Actor actor) {
    List<Surroundings> told = new ArrayList<>();
    for (Part part : parts) {
      for (Actor other : part.view().actors()) {
        if (actor.same(other) && told.size() < MOST_PLACES) {
          told.add(Surroundings.ofName(part.view(), other.span()));
        }
      }
    }
    return told;
  }

  /** Whether a turn of phrase stands between the two, here or where they stand nearest there. */
  private static boolean turned(Case c, List<Part> parts, Actor a, Actor b) {
    if (isTurn(between(c.claim(), a.span(), b.span()))) {
      return true;
    }
    for (Part part : parts) {
      String nearest = null;
      for (Actor one : part.view().actors()) {
        for (Actor two : part.view().actors()) {
          if (a.same(one) && b.same(two)) {
            String joint = between(part.view(), one.span(), two.span());
            nearest = nearest == null || joint.length() < nearest.length() ? joint : nearest;
          }
        }
      }
      if (nearest != null && isTurn(nearest)) {
        return true;
      }
    }
    return false;
  }

  /** Coordinated names have no order either: "A and B". */
  private static boolean isTurn(String joint) {
    return TURNED.matcher(joint).find() || joint.length() <= 6 && JOINED.matcher(joint).find();
  }

  private static final Pattern JOINED = Pattern.compile("\\band\\b|[,、和及]");

  private static String between(TextView view, TextSpan a, TextSpan b) {
    int from = Math.min(a.end(), b.end());
    int to = Math.max(a.start(), b.start());
    return from < to ? view.text().substring(from, to) : "";
  }

  private static void figures(Case c, List<Part> parts, Findings findings) {
    List<Amount> amounts = new ArrayList<>();
    for (Amount amount : c.claim().amounts()) {
      if (amount.type() != Amount.Type.ORDINAL && amounts.size() < MOST_PIECES) {
        amounts.add(amount);
      }
    }
    for (int i = 0; i < amounts.size(); i++) {
      for (int j = i + 1; j < amounts.size(); j++) {
        Amount a = amounts.get(i);
        Amount b = amounts.get(j);
        if (a.type() != b.type() || AmountMatch.of(a, b) == AmountMatch.SAME) {
          continue;
        }
        Surroundings ofA = Surroundings.ofFigure(c.claim(), a.span());
        Surroundings ofB = Surroundings.ofFigure(c.claim(), b.span());
        if (exchanged(
            ofA.without(ofB), ofB.without(ofA), told(parts, a), told(parts, b), FIGURES_TOGETHER)) {
          findings.against(
              Verdict.WRONG_QUANTITY,
              "EXCHANGED",
              0.7,
              a.span(),
              parts.get(0).at(parts.get(0).view().whole()),
              findings.quote(a.span())
                  + " and "
                  + findings.quote(b.span())
                  + " changed places against the article");
          return;
        }
      }
    }
  }

  private static List<Surroundings> told(List<Part> parts, Amount amount) {
    List<Surroundings> told = new ArrayList<>();
    for (Part part : parts) {
      for (Amount other : part.view().amounts()) {
        if (AmountMatch.of(amount, other) == AmountMatch.SAME && told.size() < MOST_PLACES) {
          told.add(Surroundings.ofFigure(part.view(), other.span()));
        }
      }
    }
    return told;
  }

  private static boolean exchanged(
      Surroundings a,
      Surroundings b,
      List<Surroundings> toldA,
      List<Surroundings> toldB,
      double together) {
    if (toldA.isEmpty() || toldB.isEmpty()) {
      return false;
    }
    double aInB = best(a, toldB);
    double bInA = best(b, toldA);
    double plain = best(a, toldA) + best(b, toldB);
    return aInB >= LEAST_EACH
        && bInA >= LEAST_EACH
        && aInB + bInA >= together
        && aInB + bInA >= TIMES * plain;
  }

  private static double best(Surroundings one, List<Surroundings> others) {
    double best = 0;
    for (Surroundings other : others) {
      best = Math.max(best, one.common(other));
    }
    return best;
  }
}
