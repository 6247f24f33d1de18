package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.text.DateMention;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose figure or day it is: where the article gives it to one actor and the claim to another that
 * stands in the same article, the two were exchanged.
 */
final class BindingCheck extends CaseCheck {

  /** A figure is read at no more places than this. */
  private static final int MOST_PLACES = 16;

  private record Place(Part part, TextSpan span) {}

  @Override
  List<Finding> check(Case c) {
    Findings findings = new Findings(c.claim());
    for (Amount amount : c.claim().amounts()) {
      if (!amount.isTrifle()) {
        List<Place> places = new ArrayList<>();
        for (Part part : c.parts()) {
          for (Amount other : part.view().amounts()) {
            if (places.size() < MOST_PLACES && AmountMatch.of(amount, other) == AmountMatch.SAME) {
              places.add(new Place(part, other.span()));
            }
          }
        }
        check(c, amount.span(), places, Verdict.WRONG_ACTOR, findings);
        ownFigure(c, amount, places, findings);
      }
    }
    for (DateMention date : c.claim().analyzed().dates()) {
      List<Place> places = new ArrayList<>();
      for (Part part : c.parts()) {
        for (DateMention other : part.view().analyzed().dates()) {
          if (places.size() < MOST_PLACES
              && date.from().equals(other.from())
              && date.to().equals(other.to())) {
            places.add(new Place(part, other.span()));
          }
        }
      }
      if (date.precision() == DateMention.Precision.DAY) {
        check(c, date.span(), places, Verdict.WRONG_DATE, findings);
      }
    }
    return findings.all();
  }

  /** The claim's actor has a figure of its own in the article, and another one has this. */
  private static void ownFigure(Case c, Amount amount, List<Place> places, Findings findings) {
    Binding ours = Binding.of(c.claim(), amount.span());
    if (ours == null || places.isEmpty() || !ours.actor().sure()) {
      return;
    }
    if (ours.actor().isPlace() && ours.actor().span().start() > 2) {
      return;
    }
    for (Place place : places) {
      Actor first = firstOf(place);
      if (first != null && first.same(ours.actor())) {
        return;
      }
    }
    for (Place place : places) {
      Binding theirs = Binding.of(place.part().view(), place.span());
      if (theirs != null && theirs.clauseActors().stream().anyMatch(ours.actor()::same)) {
        return;
      }
    }
    for (Place place : places) {
      for (Amount other : first(place.part().view().amounts())) {
        Binding own = Binding.of(place.part().view(), other.span());
        boolean rival =
            own != null
                && own.actor().same(ours.actor())
                && own.distance() <= 30
                && other.type() == amount.type()
                && AmountMatch.of(amount, other) == AmountMatch.VALUE
                && sameMeasure(c.claim(), amount, place.part().view(), other);
        if (rival) {
          findings.against(
              Verdict.WRONG_QUANTITY,
              "BINDING",
              0.7,
              amount.span(),
              place.part().sentenceAt(other.span().start()),
              "the article has "
                  + Wording.quote(place.part().view(), other.span())
                  + " for "
                  + findings.quote(ours.actor().span()));
          return;
        }
      }
    }
  }

  private static List<Amount> first(List<Amount> amounts) {
    return amounts.subList(0, Math.min(MOST_RIVALS, amounts.size()));
  }

  private static final int MOST_RIVALS = 60;

  /** The subject of a figure's sentence, where its own clause names nobody. */
  private static @Nullable Actor firstOf(Place place) {
    TextView view = place.part().view();
    if (Binding.of(view, place.span()) != null) {
      return null;
    }
    List<Actor> inside = Actors.within(view.actors(), view.sentenceAt(place.span().start()));
    return inside.isEmpty() ? null : inside.get(0);
  }

  private static boolean sameMeasure(TextView claim, Amount ours, TextView article, Amount theirs) {
    var a = Measures.near(claim, ours);
    var b = Measures.near(article, theirs);
    return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
  }

  private static void check(
      Case c, TextSpan span, List<Place> places, Verdict verdict, Findings findings) {
    Binding ours = Binding.of(c.claim(), span);
    if (ours == null || places.isEmpty()) {
      return;
    }
    @Nullable Place against = null;
    @Nullable Binding theirs = null;
    for (Place place : places) {
      Binding binding = Binding.of(place.part().view(), place.span());
      if (binding == null || !exchanged(c.kinship(), ours, binding, place.part().view())) {
        return;
      }
      against = place;
      theirs = binding;
    }
    if (against != null && theirs != null) {
      findings.against(
          verdict,
          "BINDING",
          0.7,
          ours.actor().span(),
          against.part().sentenceAt(against.span().start()),
          findings.quote(span)
              + " is said of "
              + Wording.quote(against.part().view(), theirs.actor().span())
              + " in the article, not of "
              + findings.quote(ours.actor().span()));
    }
  }

  /** Two unrelated actors of one sort, the claim's standing elsewhere in the same text. */
  private static boolean exchanged(Kinship kin, Binding ours, Binding theirs, TextView view) {
    Actor a = ours.actor();
    Actor b = theirs.actor();
    boolean unknown = !a.isKnown() && !b.isKnown() && ours.following() && theirs.following();
    if (kin.related(a, b)
        || kin.siblings(a, b)
        || !sameSort(a, b) && !unknown
        || !a.sure()
        || !b.sure() && !b.isBody()) {
      return false;
    }
    for (Actor near : theirs.clauseActors()) {
      if (kin.related(a, near)) {
        return false;
      }
    }
    return kin.relatedToAny(a, view.actors()) && ours.clauseActors().stream().noneMatch(b::same);
  }

  private static boolean sameSort(Actor a, Actor b) {
    return Roles.sameSort(a, b);
  }
}
