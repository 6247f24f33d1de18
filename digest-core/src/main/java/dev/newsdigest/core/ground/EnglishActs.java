package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds acts in one English clause: active, passive and nominal wordings. */
final class EnglishActs {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "gets", "got", "get");

  /** Words after which a following name is no longer the object. */
  private static final Set<String> OBJECT_ENDS =
      Set.of(
          "after",
          "over",
          "because",
          "despite",
          "amid",
          "when",
          "while",
          "as",
          "before",
          "since",
          "until",
          "but",
          "although",
          "though",
          "who",
          "which",
          "whose",
          "if",
          "than");

  /** Words after which a preceding name is not the subject, unless nothing else is. */
  private static final Set<String> OBLIQUE =
      Set.of(
          "after", "against", "from", "with", "for", "to", "in", "on", "at", "by", "of", "into",
          "despite", "over", "than");

  /** Words after which a base form is a verb. */
  private static final Set<String> VERB_COMES =
      Set.of(
          "to", "will", "would", "may", "might", "can", "could", "should", "must", "shall", "not",
          "n't", "'ll", "did", "does", "do", "and", "or");

  private static final Set<String> DONE =
      Set.of(
          "has", "have", "had", "already", "completed", "closed", "finished", "started", "began");

  private static final int OBJECT_REACH = 12;

  private final String text;
  private final List<Token> tokens;
  private final TextSpan clause;
  private final List<Actor> actors;
  private final ActionLexicon lexicon = ActionLexicon.builtIn();

  EnglishActs(String text, List<Token> tokens, TextSpan clause, List<Actor> actors) {
    this.text = text;
    this.tokens = tokens;
    this.clause = clause;
    this.actors = actors;
  }

  void addTo(List<Act> acts) {
    int i = 0;
    while (i < tokens.size()) {
      ActionForm form = formAt(i);
      if (form == null) {
        i++;
      } else {
        acts.add(act(form, i));
        i += form.words().size();
      }
    }
  }

  private @org.jspecify.annotations.Nullable ActionForm formAt(int i) {
    for (ActionForm form : lexicon.english(tokens.get(i).form())) {
      boolean allowed = !form.bare() || i > 0 && VERB_COMES.contains(tokens.get(i - 1).form());
      if (allowed && StanceFinder.matches(tokens, i, form.words()) && !insideName(i)) {
        return form;
      }
    }
    return null;
  }

  private boolean insideName(int i) {
    for (Actor actor : actors) {
      if (actor.span().contains(tokens.get(i).span())) {
        return true;
      }
    }
    return false;
  }

  private Act act(ActionForm form, int at) {
    int end = at + form.words().size();
    TextSpan span = new TextSpan(tokens.get(at).start(), tokens.get(end - 1).end());
    boolean byInside = form.words().get(form.words().size() - 1).equals("by");
    int by = byInside ? end - 1 : indexOf("by", end, Math.min(tokens.size(), end + 6));
    boolean passive =
        byInside || form.participle() && (afterBe(at) || by == end || isHeadlinePassive(form, end));
    List<Actor> subject = subjectBefore(span.start());
    List<Actor> object = objectAfter(end, form.noun() ? 8 : OBJECT_REACH);
    List<Actor> agents;
    List<Actor> patients;
    if (form.noun()) {
      List<Actor> byActors = by >= 0 ? firstAfter(by + 1) : List.of();
      agents = byActors.isEmpty() ? subject : byActors;
      patients = object.equals(byActors) ? List.of() : object;
    } else if (passive) {
      agents = by >= 0 ? firstAfter(by + 1) : List.of();
      patients = subject;
    } else {
      agents = subject;
      patients = object;
    }
    if (form.reversed()) {
      List<Actor> swap = agents;
      agents = patients;
      patients = swap;
    }
    Stance stance = StanceFinder.builtIn().english(tokens, 0, at);
    boolean done = form.past() || isDone(at);
    return new Act(
        form.action(), agents, patients, form.mutual(), stance, done, passive, span, clause);
  }

  /** "A sued over B": a verb that needs an object and has a preposition stands for "was sued". */
  private boolean isHeadlinePassive(ActionForm form, int end) {
    return TRANSITIVE.contains(form.action().id())
        && !form.reversed()
        && end < tokens.size()
        && BEHIND_PASSIVE.contains(tokens.get(end).form());
  }

  private static final Set<String> TRANSITIVE =
      Set.of("sue", "fine", "acquire", "ban", "attack", "fire", "investigate", "steal");
  private static final Set<String> BEHIND_PASSIVE = Set.of("over", "for", "after", "amid");

  private boolean isDone(int at) {
    for (int i = Math.max(0, at - 3); i < at; i++) {
      if (DONE.contains(tokens.get(i).form())) {
        return true;
      }
    }
    return false;
  }

  private boolean afterBe(int at) {
    for (int i = at - 1; i >= 0 && i >= at - 3; i--) {
      if (BE.contains(tokens.get(i).form())) {
        return true;
      }
      if (!tokens.get(i).isWord()) {
        return false;
      }
    }
    return false;
  }

  private int indexOf(String word, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.get(i).form().equals(word)) {
        return i;
      }
    }
    return -1;
  }

  /** The nearest group before that is no prepositional object; the nearest at all otherwise. */
  private List<Actor> subjectBefore(int position) {
    List<Actor> nearest = List.of();
    for (int i = actors.size() - 1; i >= 0; i--) {
      if (actors.get(i).span().end() > position) {
        continue;
      }
      List<Actor> group = Actors.groupBack(text, actors, i);
      if (nearest.isEmpty()) {
        nearest = group;
      }
      if (!OBLIQUE.contains(wordBefore(group.get(0).span().start()))) {
        return group;
      }
      i -= group.size() - 1;
    }
    return nearest;
  }

  private String wordBefore(int position) {
    String word = "";
    for (Token token : tokens) {
      if (token.start() >= position) {
        break;
      }
      if (!token.form().equals("the") && !token.form().equals("a")) {
        word = token.form();
      }
    }
    return word;
  }

  private List<Actor> objectAfter(int from, int reach) {
    if (from >= tokens.size()) {
      return List.of();
    }
    int last = from;
    while (last < tokens.size()
        && last < from + reach
        && !OBJECT_ENDS.contains(tokens.get(last).form())) {
      last++;
    }
    return firstBetween(tokens.get(from).start(), tokens.get(Math.max(from, last - 1)).end());
  }

  private List<Actor> firstAfter(int token) {
    return token < tokens.size()
        ? firstBetween(tokens.get(token).start(), clause.end())
        : List.of();
  }

  private List<Actor> firstBetween(int start, int end) {
    for (int i = 0; i < actors.size(); i++) {
      TextSpan at = actors.get(i).span();
      if (at.start() >= start && at.start() < end) {
        return new ArrayList<>(Actors.groupForward(text, actors, i));
      }
    }
    return List.of();
  }
}
