package dev.newsdigest.core.text;

import java.util.Locale;
import java.util.Set;

/** Points that end an abbreviation or an initial, not a sentence. */
final class Abbreviations {

  /** Titles and short forms that something always follows. */
  private static final Set<String> NEVER_LAST =
      Set.of(
          "mr", "mrs", "ms", "dr", "prof", "gen", "sen", "rep", "gov", "capt", "lt", "col", "sgt",
          "st", "mt", "hon", "rev", "pres", "supt", "vs", "no", "nos", "fig", "figs", "eq", "vol",
          "pp", "cf", "approx", "est", "dept", "univ", "e.g", "i.e", "viz", "al", "ver", "sec",
          "ft", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec",
          "u.s.s", "s.s", "ph.d");

  /** Short forms that can close a sentence too: they do when a typical first word follows. */
  private static final Set<String> MAYBE_LAST =
      Set.of(
          "inc", "corp", "co", "ltd", "llc", "jr", "sr", "bros", "u.s", "u.k", "u.n", "e.u", "a.m",
          "p.m", "d.c", "etc", "l.p", "n.y", "calif", "tex", "fla", "mass", "wash", "l.a", "plc");

  private static final Set<String> FIRST_WORDS =
      Set.of(
          "the",
          "a",
          "an",
          "this",
          "that",
          "these",
          "those",
          "it",
          "its",
          "he",
          "she",
          "they",
          "we",
          "in",
          "on",
          "at",
          "but",
          "and",
          "for",
          "with",
          "however",
          "while",
          "when",
          "as",
          "if",
          "there",
          "after",
          "before",
          "by",
          "his",
          "her",
          "their",
          "our",
          "you",
          "i",
          "according",
          "some",
          "many",
          "most",
          "to",
          "from",
          "what",
          "how",
          "why");

  private Abbreviations() {}

  /**
   * @param point offset of the point
   * @param next offset of the next word
   */
  static boolean endsAt(String text, int point, int next) {
    int start = point;
    while (start > 0 && point - start < 8 && isWordOrPoint(text.charAt(start - 1))) {
      start--;
    }
    String word = text.substring(start, point).toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return false;
    }
    boolean upper = Character.isUpperCase(text.charAt(start));
    boolean initial = upper && (word.length() == 1 || word.charAt(word.length() - 2) == '.');
    if (NEVER_LAST.contains(word)) {
      // "No." and "Mar." are short forms only with a capital, or before a digit.
      return upper || Chars.isDigit(text.charAt(next)) || word.contains(".") || word.equals("vs");
    }
    if (MAYBE_LAST.contains(word) || initial) {
      return !startsSentence(text, next);
    }
    return false;
  }

  private static boolean startsSentence(String text, int next) {
    int end = next;
    while (end < text.length() && end - next < 12 && Chars.isLatin(text.charAt(end))) {
      end++;
    }
    return FIRST_WORDS.contains(text.substring(next, end).toLowerCase(Locale.ROOT));
  }

  private static boolean isWordOrPoint(char c) {
    return Chars.isLatin(c) || c == '.';
  }
}
