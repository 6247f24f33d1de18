package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The actors of a text and the groups they stand in. */
final class Actors {

  /** Longest connection between two members of one group: {@code , as well as the }. */
  private static final int LONGEST_JOINT = 14;

  /** CEO, IPO and the like are words, not names; EUV and DUV tell things apart. */
  private static final java.util.Set<dev.newsdigest.core.knowledge.TermCategory> GENERIC =
      java.util.EnumSet.of(
          dev.newsdigest.core.knowledge.TermCategory.BUSINESS,
          dev.newsdigest.core.knowledge.TermCategory.GENERAL,
          dev.newsdigest.core.knowledge.TermCategory.SOCIETY);

  private Actors() {}

  /** Known entities and unknown names in order of appearance. */
  static List<Actor> of(AnalyzedText text, Map<String, String> alsoNames) {
    List<Actor> actors = new ArrayList<>();
    for (EntityMention m : text.entities()) {
      if (!inFigure(text, m.span())) {
        actors.add(Actor.known(m.entityId(), m.kind(), m.version(), m.span(), m.confident()));
      }
    }
    for (NameMention name : text.names()) {
      boolean people = peoples(text) && Demonyms.placeOf(name.span().of(text.text())) != null;
      if (!people && !isFigure(text, name)) {
        actors.add(Actor.unknown(name.name(), name.span()));
      }
    }
    addPeoples(text, actors);
    addNames(text.text(), alsoNames, actors);
    actors.sort(Comparator.comparing(Actor::span));
    return List.copyOf(actors);
  }

  /** "German publishers" speaks of Germany. */
  private static void addPeoples(AnalyzedText text, List<Actor> actors) {
    if (!peoples(text)) {
      return;
    }
    for (Token token : text.tokens()) {
      String place =
          Character.isUpperCase(text.text().charAt(token.start()))
              ? Demonyms.placeOf(token.span().of(text.text()))
              : null;
      if (place != null && actors.stream().noneMatch(a -> a.span().overlaps(token.span()))) {
        actors.add(Actor.known(place, EntityKind.PLACE, null, token.span(), true));
      }
    }
  }

  /** In a title or teaser a people stands for its country; a long text names too many. */
  private static boolean peoples(AnalyzedText text) {
    return !text.language().isChinese() && text.text().length() <= LONGEST_TEASER;
  }

  private static final int LONGEST_TEASER = 600;

  /** HK$5 billion names no place. */
  private static boolean inFigure(AnalyzedText text, TextSpan name) {
    return name.length() <= 2 && text.quantities().stream().anyMatch(q -> q.span().contains(name));
  }

  /** Unknown names of a text that are worth looking for in another, by how they are written. */
  static Map<String, String> namesOf(AnalyzedText text) {
    Map<String, String> names = new TreeMap<>();
    for (NameMention name : text.names()) {
      String surface = name.span().of(text.text());
      if (surface.length() >= 3 && names.size() < MOST_NAMES && !isFigure(text, name)) {
        names.put(surface, name.name());
      }
    }
    return names;
  }

  private static final int MOST_NAMES = 60;

  /** A name that opens a sentence is only told from a word by the other text. */
  private static void addNames(String text, Map<String, String> names, List<Actor> actors) {
    names.forEach(
        (surface, name) -> {
          int at = text.indexOf(surface);
          while (at >= 0) {
            TextSpan span = new TextSpan(at, at + surface.length());
            boolean word =
                (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (span.end() == text.length()
                        || !Character.isLetterOrDigit(text.charAt(span.end())));
            if (word && actors.stream().noneMatch(a -> a.span().overlaps(span))) {
              actors.add(Actor.unknown(name, span));
            }
            at = text.indexOf(surface, span.end());
          }
        });
  }

  /** "$200B" and "January" look like names and are none. */
  private static boolean isFigure(AnalyzedText text, NameMention name) {
    return name.name().matches("\\d[\\d.,]*[tbmkx+]?")
        || text.quantities().stream().anyMatch(q -> q.span().overlaps(name.span()))
        || text.dates().stream().anyMatch(d -> d.span().overlaps(name.span()))
        || name.span().length() <= 4
            && text.terms().stream()
                .anyMatch(t -> GENERIC.contains(t.category()) && t.span().contains(name.span()));
  }

  static List<Actor> within(List<Actor> actors, TextSpan span) {
    List<Actor> inside = new ArrayList<>();
    for (Actor actor : actors) {
      if (span.contains(actor.span())) {
        inside.add(actor);
      }
    }
    return inside;
  }

  /** The group that ends with {@code actors[at]}, going back over "A, B and C" and "A's B". */
  static List<Actor> groupBack(String text, List<Actor> actors, int at) {
    List<Actor> group = new ArrayList<>();
    group.add(actors.get(at));
    for (int i = at; i > 0 && joined(text, actors.get(i - 1), actors.get(i)); i--) {
      group.add(0, actors.get(i - 1));
    }
    return group;
  }

  /** The group that begins with {@code actors[at]}. */
  static List<Actor> groupForward(String text, List<Actor> actors, int at) {
    List<Actor> group = new ArrayList<>();
    group.add(actors.get(at));
    for (int i = at; i + 1 < actors.size() && joined(text, actors.get(i), actors.get(i + 1)); i++) {
      group.add(actors.get(i + 1));
    }
    return group;
  }

  private static boolean joined(String text, Actor left, Actor right) {
    int from = left.span().end();
    int to = right.span().start();
    if (to < from || to - from > LONGEST_JOINT) {
      return false;
    }
    String joint = text.substring(from, to).strip().toLowerCase(java.util.Locale.ROOT);
    return switch (joint) {
      case "",
          ",",
          "、",
          "和",
          "与",
          "及",
          "以及",
          "跟",
          "and",
          "&",
          ", and",
          "/",
          "'s",
          "’s",
          "的",
          "旗下",
          "as well as",
          "旗下的",
          "集团",
          "公司",
          "ceo",
          "chief executive",
          "首席执行官",
          "创始人" ->
          true;
      default -> false;
    };
  }
}
