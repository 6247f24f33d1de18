package dev.newsdigest.sources.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A table of phrases that lines of a kind begin with, in lower case, parted by bars or line ends.
 * How a phrase ends says what may follow it: nothing marked, the end of its word; {@code ~}, the
 * rest of a longer word; {@code $}, no more letters on the line; {@code :}, a colon, a slash or a
 * bar, after Han characters a space or the line's end too. A few symbols may stand before a phrase.
 *
 * <p>Looked up by first character: the same phrases as one regular expression are tried one by one
 * on every paragraph of a page.
 */
final class Openings {

  private static final String SEPARATORS = ":：/｜|丨︱│";
  private static final String OPENING = "（(【[";
  private static final String CLOSING = "）)】]";

  /** Length of a name in Chinese. */
  private static final int NAME = 4;

  private enum End {
    WORD,
    OPEN,
    LINE,
    LABEL
  }

  private record Phrase(String text, End end) {}

  private final Map<Character, List<Phrase>> byFirst = new HashMap<>();
  private final int symbols;

  /**
   * Reads a table.
   *
   * @param symbols how many characters other than letters and digits may stand before a phrase
   */
  Openings(int symbols, String table) {
    this.symbols = symbols;
    for (String line : table.split("[|\\n]")) {
      String entry = line.strip();
      if (!entry.isEmpty()) {
        Phrase phrase = phrase(entry);
        byFirst.computeIfAbsent(phrase.text().charAt(0), c -> new ArrayList<>(2)).add(phrase);
      }
    }
  }

  private static Phrase phrase(String entry) {
    End end =
        switch (entry.charAt(entry.length() - 1)) {
          case '~' -> End.OPEN;
          case '$' -> End.LINE;
          case ':' -> End.LABEL;
          default -> End.WORD;
        };
    return new Phrase(end == End.WORD ? entry : entry.substring(0, entry.length() - 1), end);
  }

  /** Whether the line, in lower case, begins with one of the phrases. */
  boolean fit(String line) {
    for (int at = 0; at <= symbols && at < line.length(); at++) {
      char first = line.charAt(at);
      List<Phrase> phrases = byFirst.get(first);
      if (phrases != null && anyAt(line, at, phrases)) {
        return true;
      }
      if (Character.isLetterOrDigit(first)) {
        return false;
      }
    }
    return false;
  }

  private static boolean anyAt(String line, int at, List<Phrase> phrases) {
    for (Phrase phrase : phrases) {
      if (line.startsWith(phrase.text(), at)
          && ends(line, at + phrase.text().length(), phrase.end())) {
        return true;
      }
    }
    return false;
  }

  private static boolean ends(String line, int end, End how) {
    return switch (how) {
      case OPEN -> true;
      case LINE -> isOver(line, end);
      case LABEL -> isLabel(line, end);
      case WORD ->
          end == line.length() || !isWord(line.charAt(end)) || !isWord(line.charAt(end - 1));
    };
  }

  /** Whether both sides of a word's end can be told apart: Han characters run on. */
  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) && !Character.isIdeographic(c);
  }

  private static boolean isOver(String line, int end) {
    for (int i = end; i < line.length(); i++) {
      if (Character.isLetterOrDigit(line.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLabel(String line, int end) {
    // Chinese desks sign without a separator too, in brackets or on a line of their own.
    boolean han = Character.isIdeographic(line.charAt(end - 1));
    if (end == line.length()) {
      return han;
    }
    char next = line.charAt(end);
    if (han && (next == ' ' || line.length() - end <= NAME || isBracketed(line))) {
      return true;
    }
    int at = next == ' ' ? end + 1 : end;
    return at < line.length() && SEPARATORS.indexOf(line.charAt(at)) >= 0;
  }

  private static boolean isBracketed(String line) {
    return OPENING.indexOf(line.charAt(0)) >= 0
        && CLOSING.indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
