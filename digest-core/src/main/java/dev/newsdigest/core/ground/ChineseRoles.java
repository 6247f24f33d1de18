package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Who stands before and behind a verb of a Chinese clause, and whom it takes over. */
final class ChineseRoles {

  private final String text;
  private final TextSpan sentence;
  private final TextSpan clause;
  private final List<Actor> actors;
  private final ActionLexicon lexicon = ActionLexicon.builtIn();

  ChineseRoles(String text, TextSpan sentence, TextSpan clause, List<Actor> actors) {
    this.text = text;
    this.sentence = sentence;
    this.clause = clause;
    this.actors = actors;
  }

  private static final int NEAR = 4;

  /** Characters of a clause before its topic: adverbs and dates, no verb with its object. */
  private static final int FARTHEST_TOPIC = 5;

  /** Who stands last before the verb; a place some way off only where nobody else does. */
  int doerBefore(int position) {
    int last = lastBefore(position, clause.start());
    if (last >= 0 && position - actors.get(last).span().end() <= NEAR) {
      return last;
    }
    int i = last;
    while (i >= 0 && actors.get(i).isPlace() && actors.get(i).span().start() >= clause.start()) {
      i--;
    }
    return i >= 0 && actors.get(i).span().start() >= clause.start() ? i : last;
  }

  private int lastBefore(int position, int from) {
    for (int i = actors.size() - 1; i >= 0; i--) {
      TextSpan at = actors.get(i).span();
      if (at.end() <= position && at.start() >= from) {
        return i;
      }
    }
    return -1;
  }

  List<Actor> before(int position, int from) {
    int i = lastBefore(position, from);
    return i < 0 ? List.of() : Actors.groupBack(text, actors, i);
  }

  /** 在 A 中, 据 A, 与 A: not the subject. */
  private boolean isOblique(Actor actor) {
    String before = text.substring(sentence.start(), actor.span().start()).stripTrailing();
    int within = before.lastIndexOf('在');
    boolean inside =
        within >= 0 && before.length() - within <= 30 && before.indexOf('，', within) < 0;
    return inside
        || !before.isEmpty() && "在于从对据与向和按".indexOf(before.charAt(before.length() - 1)) >= 0
        || before.endsWith("根据")
        || before.endsWith("依据");
  }

  /** 指控其滥用 A: a clause that begins with its verb names no subject. */
  private boolean isObject(Actor actor, int clauseStart) {
    for (int i = clauseStart; i < actor.span().start(); i++) {
      for (ActionForm form : lexicon.chinese(text.charAt(i))) {
        String word = form.words().get(0);
        if (text.startsWith(word, i) && i + word.length() <= actor.span().start()) {
          return true;
        }
      }
    }
    return false;
  }

  /** The subject carried over: who stands first in the nearest clause before that names anybody. */
  List<Actor> topic() {
    int last = lastBefore(clause.start(), sentence.start());
    if (last < 0) {
      return List.of();
    }
    int from = actors.get(last).span().start();
    while (from > sentence.start() && "，：；。".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    for (int i = 0; i <= last; i++) {
      if (actors.get(i).span().start() >= from
          && actors.get(i).span().start() - from <= FARTHEST_TOPIC
          && !isOblique(actors.get(i))
          && !isObject(actors.get(i), from)) {
        return new ArrayList<>(Actors.groupForward(text, actors, i));
      }
    }
    for (int i = 0; i <= last; i++) {
      if (!isOblique(actors.get(i))) {
        return new ArrayList<>(Actors.groupForward(text, actors, i));
      }
    }
    return List.of();
  }

  List<Actor> after(int position) {
    for (int i = 0; i < actors.size(); i++) {
      TextSpan at = actors.get(i).span();
      if (at.start() >= position && at.end() <= clause.end()) {
        return new ArrayList<>(Actors.groupForward(text, actors, i));
      }
    }
    return List.of();
  }
}
