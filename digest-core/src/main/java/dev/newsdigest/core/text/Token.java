package dev.newsdigest.core.text;

import java.util.Objects;

/**
 * One word, number or mark of a text.
 *
 * @param form comparable form: width and case folded, quotes and dashes unified, Traditional
 *     characters mapped to Simplified, digits without thousands separators; not stemmed (see {@link
 *     Stemmer#stem})
 * @param kind what it is
 * @param start first UTF-16 unit in the text
 * @param end one past the last unit
 */
public record Token(String form, TokenKind kind, int start, int end) {

  public Token {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(kind, "kind");
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("not a span: " + start + ".." + end);
    }
  }

  /** Where it stands. */
  public TextSpan span() {
    return new TextSpan(start, end);
  }

  public boolean isWord() {
    return kind == TokenKind.WORD;
  }
}
