package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A text gives a thing to a maker: "A launched P", "A's P", "P, A's new tool", A 推出 P, A 旗下的 P.
 *
 * @param owner who is said to own or make it
 * @param thing a product, model or chip, or a name the knowledge base lacks
 * @param span the words that say so
 */
record Ownership(Actor owner, Actor thing, TextSpan span) {

  private static final Set<String> MAKING = Set.of("release", "develop");

  /** Longest run of plain words between a possessor and what it has. */
  private static final int LONGEST_JOINT = 60;

  static List<Ownership> in(TextView view) {
    List<Ownership> found = new ArrayList<>();
    for (Act act : view.acts()) {
      if (MAKING.contains(act.action().id())
          && act.stance() != Stance.NEGATED
          && act.agents().size() > 0) {
        Actor owner = head(act.agents());
        for (Actor thing : firstThing(act.patients())) {
          if (canOwn(owner) && !possessedByOther(view, owner, thing)) {
            found.add(new Ownership(owner, thing, act.sentence()));
          }
        }
      }
    }
    List<Actor> actors = view.actors();
    for (int i = 0; i + 1 < actors.size(); i++) {
      Actor owner = actors.get(i);
      Actor thing = actors.get(i + 1);
      if (canOwn(owner) && isThing(thing) && possessive(view.text(), owner, thing)) {
        found.add(new Ownership(owner, thing, view.sentenceAt(owner.span().start())));
      }
    }
    return found;
  }

  private static boolean canOwn(Actor actor) {
    return actor.isBody() && actor.sure();
  }

  private static boolean isThing(Actor actor) {
    return actor.isMade() && actor.sure() || !actor.isKnown();
  }

  /** Of "OpenAI's GPT" the product acts for the firm: the last body of the group. */
  private static Actor head(List<Actor> agents) {
    for (int i = agents.size() - 1; i >= 0; i--) {
      if (agents.get(i).isBody()) {
        return agents.get(i);
      }
    }
    return agents.get(agents.size() - 1);
  }

  private static List<Actor> firstThing(List<Actor> patients) {
    return !patients.isEmpty() && isThing(patients.get(0)) ? List.of(patients.get(0)) : List.of();
  }

  /** "Azure offers xAI's Grok": another body stands as possessor right before the thing. */
  private static boolean possessedByOther(TextView view, Actor owner, Actor thing) {
    List<Actor> actors = view.actors();
    int at = actors.indexOf(thing);
    if (at < 1) {
      return false;
    }
    Actor before = actors.get(at - 1);
    return !before.equals(owner) && canOwn(before) && possessive(view.text(), before, thing);
  }

  private static boolean possessive(String text, Actor owner, Actor thing) {
    int from = owner.span().end();
    int to = thing.span().start();
    if (to < from || to - from > LONGEST_JOINT) {
      return false;
    }
    String joint = text.substring(from, to).toLowerCase(Locale.ROOT);
    if (joint.isEmpty() || joint.equals(" ")) {
      return true;
    }
    if (joint.indexOf(',') >= 0 || joint.indexOf('，') >= 0 || joint.indexOf('.') >= 0) {
      return false;
    }
    boolean english = joint.startsWith("'s ") || joint.startsWith("’s ");
    boolean chinese = joint.startsWith("旗下") || joint.equals("的") || joint.equals(" 的 ");
    return english
            && joint.split(" ").length <= 6
            && !joint.contains(" of ")
            && !joint.contains(" on ")
            && !joint.contains(" for ")
            && !joint.contains(" in ")
            && !joint.contains(" to ")
            && !joint.contains(" with ")
            && !joint.contains(" from ")
            && !joint.contains(" and ")
        || chinese;
  }
}
