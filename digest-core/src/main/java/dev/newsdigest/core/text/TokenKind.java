package dev.newsdigest.core.text;

/** What a {@link Token} is. */
public enum TokenKind {
  /** A word or a name in any script, also mixed ones such as {@code GPT-5.2} and {@code 3nm}. */
  WORD,
  /** Digits with their separators: {@code 1,000}, {@code 5.2}. */
  NUMBER,
  /** One mark, symbol or emoji. */
  PUNCTUATION
}
