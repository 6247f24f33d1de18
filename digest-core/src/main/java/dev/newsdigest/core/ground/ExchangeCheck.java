package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;

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

  private static final double WEIGHT = 0.7;

  private static final int MOST_PIECES = 12;
  private static final int MOST_PLACES = 24;

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
    firstPair(actors, (a, b) -> exchanged(c, parts, a, b))
        .ifPresent(
            pair ->
                report(
                    Verdict.WRONG_ACTOR, pair.one().span(), pair.other().span(), parts, findings));
  }

  private static boolean exchanged(Case c, List<Part> parts, Actor a, Actor b) {
    if (TurnOfPhrase.isBetween(a, b, c.claim(), parts)) {
      return false;
    }
    Surroundings ofA = Surroundings.ofName(c.claim(), a.span());
    Surroundings ofB = Surroundings.ofName(c.claim(), b.span());
    List<Surroundings> toldA = told(parts, a);
    List<Surroundings> toldB = told(parts, b);
    return exchanged(ofA, ofB, toldA, toldB, NAMES_TOGETHER)
        || exchanged(ofA.without(ofB), ofB.without(ofA), toldA, toldB, NAMES_TOGETHER);
  }

  private static List<Surroundings> told(List<Part> parts, Actor actor) {
    return told(
        parts,
        view ->
            view.actors().stream()
                .filter(actor::same)
                .map(other -> Surroundings.ofName(view, other.span())));
  }

  private static void figures(Case c, List<Part> parts, Findings findings) {
    List<Amount> amounts =
        c.claim().amounts().stream()
            .filter(amount -> amount.type() != Amount.Type.ORDINAL)
            .limit(MOST_PIECES)
            .toList();
    firstPair(amounts, (a, b) -> exchanged(c, parts, a, b))
        .ifPresent(
            pair ->
                report(
                    Verdict.WRONG_QUANTITY,
                    pair.one().span(),
                    pair.other().span(),
                    parts,
                    findings));
  }

  private static boolean exchanged(Case c, List<Part> parts, Amount a, Amount b) {
    if (a.type() != b.type() || AmountMatch.of(a, b) == AmountMatch.SAME) {
      return false;
    }
    Surroundings ofA = Surroundings.ofFigure(c.claim(), a.span());
    Surroundings ofB = Surroundings.ofFigure(c.claim(), b.span());
    return exchanged(
        ofA.without(ofB), ofB.without(ofA), told(parts, a), told(parts, b), FIGURES_TOGETHER);
  }

  private static List<Surroundings> told(List<Part> parts, Amount amount) {
    return told(
        parts,
        view ->
            view.amounts().stream()
                .filter(other -> AmountMatch.of(amount, other) == AmountMatch.SAME)
                .map(other -> Surroundings.ofFigure(view, other.span())));
  }

  /** The first places in the article where a piece of the claim stands, in order. */
  private static List<Surroundings> told(
      List<Part> parts, Function<TextView, Stream<Surroundings>> places) {
    return parts.stream().flatMap(part -> places.apply(part.view())).limit(MOST_PLACES).toList();
  }

  private record Pair<T>(T one, T other) {}

  private static <T> Optional<Pair<T>> firstPair(List<T> pieces, BiPredicate<T, T> exchanged) {
    for (int i = 0; i < pieces.size(); i++) {
      for (int j = i + 1; j < pieces.size(); j++) {
        if (exchanged.test(pieces.get(i), pieces.get(j))) {
          return Optional.of(new Pair<>(pieces.get(i), pieces.get(j)));
        }
      }
    }
    return Optional.empty();
  }

  private static void report(
      Verdict verdict, TextSpan one, TextSpan other, List<Part> parts, Findings findings) {
    findings.against(
        verdict,
        "EXCHANGED",
        WEIGHT,
        one,
        parts.get(0).at(parts.get(0).view().whole()),
        findings.quote(one)
            + " and "
            + findings.quote(other)
            + " changed places against the article");
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
