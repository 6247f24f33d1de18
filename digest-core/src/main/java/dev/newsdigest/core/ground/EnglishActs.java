package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.List;
import java.util.Set;

/** Finds acts in one English clause: active, passive and nominal wordings. */
final class EnglishActs {

  private static final Set<String> BE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "am", "gets", "got", "get");

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
  private final EnglishRoles roles;
  private @org.jspecify.annotations.Nullable Act previous;
  private final ActionLexicon lexicon = ActionLexicon.builtIn();

  EnglishActs(String text, List<Token> tokens, TextSpan clause, List<Actor> actors) {
    this.text = text;
    this.tokens = tokens;
    this.clause = clause;
    this.actors = actors;
    this.roles = new EnglishRoles(text, tokens, clause, actors);
  }

  void addTo(List<Act> acts) {
    int i = 0;
    while (i < tokens.size()) {
      ActionForm form = formAt(i);
      if (form == null) {
        i++;
      } else {
        int end = endOf(form, i);
        previous = act(form, i, end);
        acts.add(previous);
        i = end;
      }
    }
  }

  private @org.jspecify.annotations.Nullable ActionForm formAt(int i) {
    for (ActionForm form : lexicon.english(tokens.get(i).form())) {
      boolean allowed = !form.bare() || i > 0 && VERB_COMES.contains(tokens.get(i - 1).form());
      if (allowed && endOf(form, i) > i && !insideName(i)) {
        return form;
      }
    }
    return null;
  }

  /** Token behind a form that begins at {@code at}; {@code at} itself where it does not. */
  private int endOf(ActionForm form, int at) {
    int i = at;
    List<String> words = form.words();
    for (int w = 0; w < words.size(); w++) {
      if (words.get(w).equals(ActionForm.GAP)) {
        int last = Math.min(tokens.size(), i + ActionForm.WIDEST_GAP + 1);
        String next = words.get(w + 1);
        while (i < last && !tokens.get(i).form().equals(next)) {
          if (EnglishRoles.OBJECT_ENDS.contains(tokens.get(i).form())
              || ",;:".contains(tokens.get(i).form())) {
            return at;
          }
          i++;
        }
        if (i == last) {
          return at;
        }
      } else if (i < tokens.size() && tokens.get(i).form().equals(words.get(w))) {
        i++;
      } else {
        return at;
      }
    }
    return i;
  }

  private boolean insideName(int i) {
    for (Actor actor : actors) {
      if (actor.span().contains(tokens.get(i).span())) {
        return true;
      }
    }
    return false;
  }

  private Act act(ActionForm form, int at, int end) {
    TextSpan span = new TextSpan(tokens.get(at).start(), tokens.get(end - 1).end());
    boolean byInside = form.words().get(form.words().size() - 1).equals("by");
    int by = byInside ? end - 1 : indexOf("by", end, Math.min(tokens.size(), end + 6));
    boolean passive =
        byInside || form.participle() && (afterBe(at) || by == end || isHeadlinePassive(form, end));
    List<Actor> subject =
        isCoordinated(at) ? carried(span.start()) : roles.subjectBefore(span.start());
    List<Actor> object = roles.objectAfter(end, form.noun() ? 8 : OBJECT_REACH);
    List<Actor> agents;
    List<Actor> patients;
    if (form.noun()) {
      List<Actor> byActors = by >= 0 ? roles.firstAfter(by + 1) : List.of();
      agents = byActors.isEmpty() ? subject : byActors;
      patients = object.equals(byActors) ? List.of() : object;
    } else if (passive) {
      agents = by >= 0 ? roles.firstAfter(by + 1) : List.of();
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
    List<Actor> others = Act.others(actors, agents, patients);
    boolean marked = passive || form.reversed();
    return new Act(
        form.action(), agents, patients, others, form.mutual(), stance, done, marked, span, clause);
  }

  /** "A sued B but has not banned C": between the conjunction and the verb stands nobody. */
  private boolean isCoordinated(int at) {
    for (int i = at - 1; i >= 0 && i >= at - LONGEST_VERB_GROUP; i--) {
      String form = tokens.get(i).form();
      if (form.equals("but") || form.equals("and")) {
        return true;
      }
      if (!VERB_GROUP.contains(form) && !form.endsWith("ly")) {
        return false;
      }
    }
    return false;
  }

  private static final int LONGEST_VERB_GROUP = 5;

  private static final Set<String> VERB_GROUP =
      Set.of(
          "has", "have", "had", "not", "n't", "will", "would", "is", "are", "was", "were", "did",
          "does", "do", "also", "then", "to", "later", "now", "been", "be", "never", "plans");

  /** The doer of the verb before, where the clause has one. */
  private List<Actor> carried(int position) {
    return previous != null && !previous.marked() && !previous.agents().isEmpty()
        ? previous.agents()
        : roles.subjectBefore(position);
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
}
