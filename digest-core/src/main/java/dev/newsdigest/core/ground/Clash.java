package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import java.util.List;

/**
 * A fault that shows when sentences of one digest are held against each other or against what is
 * known.
 *
 * @param code what is wrong
 * @param message one sentence for a person
 * @param places where, in reading order
 */
record Clash(AuditCode code, String message, List<Place> places) {

  /**
   * The words of a statement that clash.
   *
   * @param statement the statement
   * @param span offsets into its text
   */
  record Place(Statement statement, TextSpan span) {

    /** A whole statement. */
    static Place of(Statement statement) {
      return new Place(
          statement, new TextSpan(0, statement.view().text().stripTrailing().length()));
    }

    /** The clause around a piece of a long statement, the whole of a short one. */
    static Place around(Statement statement, TextSpan piece) {
      String text = statement.view().text();
      if (text.length() <= SHORT) {
        return of(statement);
      }
      int from = piece.start();
      while (from > 0 && !isBreak(text, from - 1)) {
        from--;
      }
      int to = piece.end();
      while (to < text.length() && !isBreak(text, to)) {
        to++;
      }
      while (from < to && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      return new Place(statement, new TextSpan(from, Math.max(from, to)));
    }

    private static final int SHORT = 160;

    private static boolean isBreak(String text, int i) {
      char c = text.charAt(i);
      boolean comma = c == ',' && (i + 1 >= text.length() || text.charAt(i + 1) == ' ');
      return comma || c == '，' || c == ';' || c == '；' || c == '。';
    }
  }
}
