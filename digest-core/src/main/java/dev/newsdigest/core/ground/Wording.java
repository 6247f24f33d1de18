package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.Change;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How findings are told to a person: in the words of claim and article, not in the rules' own. */
final class Wording {

  private static final int LONGEST_QUOTE = 120;

  private Wording() {}

  /** A piece of a text in quotation marks, cut at a word where it is long. */
  static String quote(TextView view, TextSpan piece) {
    String words = piece.of(view.text()).strip().replaceAll("\\s+", " ");
    if (words.length() <= LONGEST_QUOTE) {
      return "\"" + words + "\"";
    }
    int end = LONGEST_QUOTE;
    if (Character.isHighSurrogate(words.charAt(end - 1))) {
      end--;
    }
    int space = words.lastIndexOf(' ', end);
    if (space > LONGEST_QUOTE / 2) {
      end = space;
    }
    return "\"" + words.substring(0, end).strip() + "…\"";
  }

  /** Actors as their text writes them, each quoted. */
  static String names(TextView view, List<Actor> actors) {
    return actors.stream()
        .map(actor -> quote(view, actor.span()))
        .distinct()
        .collect(Collectors.joining(" and "));
  }

  static String of(Stance stance) {
    return switch (stance) {
      case FACT -> "a fact";
      case PLANNED -> "a plan";
      case POSSIBLE -> "possible";
      case WEIGHED -> "under consideration";
      case NEGATED -> "not so";
    };
  }

  static String of(Change change) {
    return switch (change) {
      case INCREASE -> "a rise";
      case DECREASE -> "a fall";
      case LEVEL -> "a level";
    };
  }

  /** The piece without white space, quotation marks and full stops at its ends. */
  static TextSpan trimmed(String text, TextSpan piece) {
    int start = piece.start();
    int end = piece.end();
    while (start < end && EDGES.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && EDGES.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return start == end ? piece : new TextSpan(start, end);
  }

  private static final String EDGES = " \t\n\u00a0\u3000,;:，；：、。";

  /** Bodies by their names, the nearest owner first. */
  static String bodies(Kinship kinship, Iterable<String> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(kinship.name(id)));
    return String.join(", ", names);
  }
}
