package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * One checkable piece of a claim.
 *
 * @param kind what it is
 * @param span where it stands in the claim
 * @param weight how much it says about which article the claim was made from
 * @param actor the name, for actors
 * @param amount the figure, for amounts
 * @param key term id or word stem, for terms and words
 */
record Atom(
    Kind kind,
    TextSpan span,
    double weight,
    @Nullable Actor actor,
    @Nullable Amount amount,
    String key) {

  enum Kind {
    ACTOR,
    AMOUNT,
    DATE,
    TERM,
    WORD
  }

  /** Figures, dates and names of things: pieces no other story shares by chance. */
  boolean strong() {
    return weight >= 1.5;
  }
}
