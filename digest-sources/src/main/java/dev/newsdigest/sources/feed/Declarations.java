package dev.newsdigest.sources.feed;

/**
 * Where the parts of a document end that say nothing of its content: comments, instructions,
 * document types. Each may have lost its own end; none is searched for an end that an earlier
 * search has found missing, because that would take for ever in a flood of them.
 */
final class Declarations {

  private final String in;
  private boolean endlessComments;
  private boolean endlessDoctypes;

  Declarations(String in) {
    this.in = in;
  }

  /** Returns where the text goes on after the comment at this place. */
  int afterComment(int at) {
    int stop = endlessComments ? -1 : in.indexOf("-->", at);
    if (stop >= 0) {
      return stop + 3;
    }
    endlessComments = true;
    return nextElement(at + 4);
  }

  /** An instruction whose own end is broken ends with the first ">" before other markup. */
  int afterInstruction(int at) {
    int bracket = -1;
    for (int i = at + 1; i < in.length(); i++) {
      char c = in.charAt(i);
      if (c == '>' && in.charAt(i - 1) == '?') {
        return i + 1;
      }
      if (c == '<') {
        return bracket < 0 ? i : bracket + 1;
      }
      if (c == '>' && bracket < 0) {
        bracket = i;
      }
    }
    return bracket < 0 ? in.length() : bracket + 1;
  }

  /**
   * Returns where the declaration at this place ends, at the first ">" outside its brackets and
   * quotes; negative where it has no end, and {@link #nextElement} tells where to go on.
   */
  int afterDoctype(int at) {
    int brackets = 0;
    char quote = 0;
    int limit = endlessDoctypes ? at : in.length();
    for (int i = at + 2; i < limit; i++) {
      char c = in.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (brackets > 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == '[') {
        brackets++;
      } else if (c == ']') {
        brackets--;
      } else if (c == '>' && brackets <= 0) {
        return i + 1;
      }
    }
    endlessDoctypes = true;
    return -1;
  }

  /** Where the next element starts, from this place on; the end where there is none. */
  int nextElement(int from) {
    for (int i = from; i + 1 < in.length(); i++) {
      if (in.charAt(i) == '<' && Character.isLetter(in.charAt(i + 1))) {
        return i;
      }
    }
    return in.length();
  }
}
