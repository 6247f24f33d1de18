package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who stands before and behind a verb of an English clause, by its word order. */
final class EnglishRoles {

  private final String text;
  private final List<Token> tokens;
  private final TextSpan clause;
  private final List<Actor> actors;

  EnglishRoles(String text, List<Token> tokens, TextSpan clause, List<Actor> actors) {
    this.text = text;
    this.tokens = tokens;
    this.clause = clause;
    this.actors = actors;
  }

  /** Words after which a following name is no longer the object. */
  static final Set<String> OBJECT_ENDS =
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

  /** The nearest group before that is no prepositional object; the nearest at all otherwise. */
  List<Actor> subjectBefore(int position) {
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

  List<Actor> objectAfter(int from, int reach) {
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

  List<Actor> firstAfter(int token) {
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
