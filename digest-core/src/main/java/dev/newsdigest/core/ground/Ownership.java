package dev.newsdigest.core.ground;

import dev.newsdigest.core.text.TextSpan;

/**
 * A text gives a thing to a maker: "A launched P", "A's P", "its new tool P", A 推出 P, A 旗下的 P.
 *
 * @param owner who is said to own or make it
 * @param thing a product, model or chip, or a name the knowledge base lacks
 * @param span the words that say so
 */
record Ownership(Actor owner, Actor thing, TextSpan span) {

  static Ownership of(Actor owner, Actor thing) {
    int start = Math.min(owner.span().start(), thing.span().start());
    int end = Math.max(owner.span().end(), thing.span().end());
    return new Ownership(owner, thing, new TextSpan(start, end));
  }
}
