package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.knowledge.Entity;
import java.util.List;
import java.util.Optional;

/** What it tells that a place of a claim stands in no article: nothing, or that it is another. */
final class MissingPlaces {

  private MissingPlaces() {}

  /** Whether the articles have another place or country where the claim has this one. */
  static boolean isRivalled(Case c, Actor actor, List<Part> parts) {
    return (otherCountry(c, actor, parts) || otherPlace(c, actor, parts))
        && !isOwnLanguage(c, actor);
  }

  /** Where the claim has one place the articles have another, of which the claim says nothing. */
  private static boolean otherPlace(Case c, Actor actor, List<Part> parts) {
    if (!actor.isPlace() || !actor.sure()) {
      return false;
    }
    boolean other = false;
    for (Part part : parts) {
      for (Actor one : part.view().actors()) {
        if (one.isKnown()
            && !one.isPlace()
            && c.kinship().sameRegion(actor, one)
            && !Places.isPlaced(actor.id())) {
          return false;
        }
        other |=
            one.isPlace()
                && one.sure()
                && c.claim().actors().stream()
                    .noneMatch(a -> a.isPlace() && c.kinship().related(a, one));
      }
    }
    return other;
  }

  /** The claim opens with one country, the article with another. */
  private static boolean otherCountry(Case c, Actor actor, List<Part> parts) {
    if (!actor.isPlace() || actor.span().start() > 4 || !actor.sure()) {
      return false;
    }
    boolean other = false;
    for (Part part : parts) {
      List<Actor> actors = part.view().actors();
      other |= !actors.isEmpty() && actors.get(0).isPlace() && actors.get(0).span().start() <= 2;
    }
    return other;
  }

  /** What a Chinese article says without a country is said of China. */
  private static boolean isOwnLanguage(Case c, Actor actor) {
    return actor.id().equals("cn") && c.cited().stream().anyMatch(EvidenceView::isChinese);
  }

  static boolean hasOtherPlace(List<Part> parts) {
    for (Part part : parts) {
      if (part.view().actors().stream().anyMatch(Actor::isPlace)) {
        return true;
      }
    }
    return false;
  }

  /** 北京 within the name of a centre there. */
  static boolean standsInName(Case c, Actor place) {
    Optional<Entity> entity = c.kinship().knowledge().entity(place.id());
    return entity.isPresent()
        && c.parts().stream()
            .anyMatch(
                part ->
                    entity.get().names().stream()
                        .anyMatch(n -> n.length() >= 2 && part.view().text().contains(n)));
  }
}
