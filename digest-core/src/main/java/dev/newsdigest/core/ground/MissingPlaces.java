package dev.newsdigest.core.ground;

import dev.newsdigest.core.ground.EvidenceView.Part;
import dev.newsdigest.core.knowledge.Entity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What it tells that a place of a claim stands in no article: nothing, or that it is another. */
final class MissingPlaces {

  /** The one character a Chinese text may have for a place: 赴港, 美股, 韩企. */
  private static final Map<String, Pattern> SHORT =
      Map.ofEntries(
          shortFor("hong-kong", "港"),
          shortFor("us", "美"),
          shortFor("uk", "英"),
          shortFor("japan", "日"),
          shortFor("south-korea", "韩"),
          shortFor("germany", "德"),
          shortFor("france", "法"),
          shortFor("russia", "俄"),
          shortFor("eu", "欧"),
          shortFor("india", "印"));

  private MissingPlaces() {}

  private static Map.Entry<String, Pattern> shortFor(String place, String character) {
    return Map.entry(
        place,
        Pattern.compile(
            "(?:[赴驻访对抵]|旅)" + character + "(?!话|方面)|" + character + "(?:股|媒|企|资企业|政府|交所|元(?!素))"));
  }

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
    Pattern brief = SHORT.get(place.id());
    if (brief != null && c.parts().stream().anyMatch(p -> brief.matcher(p.view().text()).find())) {
      return true;
    }
    Optional<Entity> entity = c.kinship().knowledge().entity(place.id());
    return entity.isPresent()
        && c.parts().stream()
            .anyMatch(
                part ->
                    entity.get().names().stream()
                        .anyMatch(n -> n.length() >= 2 && part.view().text().contains(n)));
  }
}
