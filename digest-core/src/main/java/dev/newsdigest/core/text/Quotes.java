package dev.newsdigest.core.text;

import dev.newsdigest.core.article.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands in quotation marks, “ ”, 「 」, 『 』, « » or " ", with the speaker where the
 * sentence names one ("…," said X; X表示：“…”). Titles and terms in marks are quotes too, without
 * speaker; 《 》 encloses titles only and is left out. Thread-safe, linear in the text.
 */
public final class Quotes {

  /** A mark that is never closed must not swallow the rest of the text. */
  private static final int LONGEST = 1200;

  private static final String OPENING = "“„「『«‘\"＂";

  private Quotes() {}

  /**
   * @param text any string
   * @param language what it is written in
   * @return in order, not nested: the outermost marks count
   */
  public static List<Quote> find(String text, Language language) {
    List<Quote> quotes = new ArrayList<>();
    int[] unclosedTo = new int[OPENING.length()];
    int at = 0;
    while (at < text.length()) {
      char close = closing(text, at);
      int end = close == 0 ? -1 : end(text, at, close, unclosedTo);
      if (end < 0) {
        at++;
        continue;
      }
      if (end > at + 1) {
        TextSpan span = new TextSpan(at + 1, end);
        quotes.add(new Quote(span, span.of(text), Speakers.of(text, at, end + 1, language)));
      }
      at = end + 1;
    }
    return quotes;
  }

  /** The mark that closes the one here; 0 where none opens. */
  private static char closing(String text, int at) {
    return switch (text.charAt(at)) {
      case '“' -> '”';
      case '„' -> '“';
      case '「' -> '」';
      case '『' -> '』';
      case '«' -> '»';
      case '‘' -> opensSingle(text, at) ? '’' : 0;
      // An inch mark or a closing one without its partner stands behind a digit or a letter.
      case '"', '＂' ->
          at == 0
                  || !Character.isLetterOrDigit(text.charAt(at - 1))
                  || Chars.isHan(text.charAt(at - 1))
              ? text.charAt(at)
              : 0;
      default -> 0;
    };
  }

  /** ‘ opens a quotation in British English and in Chinese only before a letter, not in ’90s. */
  private static boolean opensSingle(String text, int at) {
    boolean before =
        at == 0
            || !Character.isLetterOrDigit(text.charAt(at - 1))
            || Chars.isHan(text.charAt(at - 1));
    return before && at + 1 < text.length() && Character.isLetter(text.charAt(at + 1));
  }

  /** Where the closing mark stands, -1 where it does not in reach or a blank line comes first. */
  private static int end(String text, int open, char close, int[] unclosedTo) {
    char opening = text.charAt(open);
    int kind = OPENING.indexOf(opening);
    int depth = 0;
    int limit = Math.min(text.length(), open + LONGEST);
    // A mark known to be missing up to some place need not be looked for again: keeps it linear.
    if (unclosedTo[kind] > open) {
      return -1;
    }
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (c == close && !(close == '’' && isApostrophe(text, i))) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == opening && opening != close) {
        depth++;
      } else if (c == '\n' && i + 1 < limit && text.charAt(i + 1) == '\n') {
        unclosedTo[kind] = i;
        return -1;
      }
    }
    unclosedTo[kind] = limit;
    return -1;
  }

  private static boolean isApostrophe(String text, int at) {
    return at + 1 < text.length()
        && Character.isLetter(text.charAt(at + 1))
        && !Chars.isHan(text.charAt(at + 1));
  }
}
