package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The actor a figure or date belongs to by its place in the clause.
 *
 * @param actor the actor
 * @param clauseActors every actor of that clause
 * @param distance characters between the two
 * @param following the actor stands behind the figure: "10 % for A"
 */
record Binding(Actor actor, List<Actor> clauseActors, int distance, boolean following) {

  private static final int REACH = 70;
  private static final Pattern LEADS =
      Pattern.compile(".*\\b(?:on|in|at|for|of|from) (?:the |its )?");

  static @Nullable Binding of(TextView view, TextSpan span) {
    TextSpan clause = clause(view, span);
    List<Actor> inside = new ArrayList<>();
    for (Actor actor : view.actors()) {
      if (clause.contains(actor.span()) && (actor.sure() || actor.isBody())) {
        inside.add(actor);
      }
    }
    Actor own = Distribution.ownerOf(view, span);
    if (own != null) {
      return new Binding(own, List.of(own), Math.abs(span.start() - own.span().end()), false);
    }
    Actor following = following(view, span, inside);
    if (following != null) {
      return new Binding(following, inside, following.span().start() - span.end(), true);
    }
    Actor preceding = null;
    for (Actor actor : inside) {
      boolean near =
          actor.span().end() <= span.start() && span.start() - actor.span().end() <= REACH;
      if (near && (actor.isKnown() || preceding == null)) {
        preceding = actor;
      }
    }
    return preceding == null
        ? null
        : new Binding(preceding, inside, span.start() - preceding.span().end(), false);
  }

  /** "55 apps on Google Play", "a 21 % share for vivo". */
  private static @Nullable Actor following(TextView view, TextSpan span, List<Actor> actors) {
    String text = view.text();
    for (Actor actor : actors) {
      int gap = actor.span().start() - span.end();
      if (gap >= 0 && gap <= 28) {
        String joint = text.substring(span.end(), actor.span().start()).toLowerCase(Locale.ROOT);
        if (LEADS.matcher(joint).matches() && joint.indexOf(',') < 0) {
          List<Actor> group = Actors.groupForward(text, actors, actors.indexOf(actor));
          Actor last = group.get(group.size() - 1);
          boolean where = joint.strip().matches(".*\\b(?:on|in|at)(?: the| its)?");
          return where && (last.isPlace() || !last.isKnown()) ? null : last;
        }
        return null;
      }
    }
    return null;
  }

  static TextSpan clause(TextView view, TextSpan span) {
    String text = view.text();
    TextSpan sentence = view.sentenceAt(span.start());
    int from = sentence.start();
    int to = sentence.end();
    for (int i = sentence.start(); i < sentence.end(); i++) {
      if (breaks(text, i)) {
        if (i < span.start()) {
          from = i + 1;
        } else if (i >= span.end()) {
          to = i;
          break;
        }
      }
    }
    return new TextSpan(from, Math.max(to, from));
  }

  private static boolean breaks(String text, int i) {
    char c = text.charAt(i);
    if (c == '，' || c == ';' || c == '；' || c == '。' || c == '：') {
      return true;
    }
    if (c == ',') {
      boolean number =
          i > 0
              && Character.isDigit(text.charAt(i - 1))
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i + 1));
      return !number;
    }
    if (c == '.' && i > 0 && i + 1 < text.length()) {
      char before = text.charAt(i - 1);
      boolean closed = before == '%' || before == ')' || Character.isLowerCase(before);
      return closed && Character.isUpperCase(text.charAt(i + 1)) && i > 2;
    }
    return text.startsWith(" as the ", i)
        || text.startsWith(" and ", i)
        || text.startsWith(" while ", i)
        || text.startsWith(" against ", i);
  }
}
