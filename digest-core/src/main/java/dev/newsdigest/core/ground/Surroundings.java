package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.HashMap;
import java.util.Map;

/**
 * What stands around a name or figure in its clause, the nearer the weightier, for a name also on
 * which side: the subject has its verb behind it, the object before it.
 *
 * @param keys weight of each thing that stands there
 */
record Surroundings(Map<String, Double> keys) {

  private static final double NAME = 1.2;
  private static final double TERM = 1;
  private static final double WORD = 0.8;

  /** Characters at which a word weighs half; an ideograph counts double. */
  private static final double HALF = 24;

  /** Around a name, told apart by side. */
  static Surroundings ofName(TextView view, TextSpan span) {
    return of(view, span, false);
  }

  /** Around a figure, where the side says little. */
  static Surroundings ofFigure(TextView view, TextSpan span) {
    return of(view, span, true);
  }

  private static Surroundings of(TextView view, TextSpan span, boolean figure) {
    Map<String, Double> keys = new HashMap<>();
    TextSpan clause = Binding.clause(view, span);
    for (Actor actor : view.actors()) {
      if (clause.contains(actor.span()) && actor.sure()) {
        put(view, keys, span, actor.span(), "e:" + actor.id(), NAME, figure);
      }
    }
    for (TermMention term : view.content().terms()) {
      if (clause.contains(term.span())) {
        put(view, keys, span, term.span(), "t:" + term.termId(), TERM, figure);
      }
    }
    for (Token token : view.analyzed().tokensIn(clause)) {
      boolean content =
          token.isWord()
              && token.form().length() > 1
              && !StopWords.contains(token.form(), view.analyzed().language());
      if (content) {
        String key = "w:" + Stemmer.stem(token.form());
        put(view, keys, span, token.span(), key, WORD, figure);
      }
    }
    return new Surroundings(keys);
  }

  private static void put(
      TextView view,
      Map<String, Double> keys,
      TextSpan from,
      TextSpan to,
      String key,
      double weight,
      boolean figure) {
    if (from.overlaps(to)) {
      return;
    }
    boolean behind = to.start() >= from.end();
    int gap = behind ? to.start() - from.end() : from.start() - to.end();
    double scaled = view.isChinese() ? 2.0 * gap : gap;
    String sided = figure ? key : (behind ? ">" : "<") + key;
    keys.merge(sided, weight * HALF / (HALF + scaled), Math::max);
  }

  /** What stands here and not there; what stands at both tells nobody apart. */
  Surroundings without(Surroundings other) {
    Map<String, Double> own = new HashMap<>(keys);
    own.keySet().removeAll(other.keys.keySet());
    return new Surroundings(own);
  }

  /** Weight of what both have. */
  double common(Surroundings other) {
    double sum = 0;
    for (Map.Entry<String, Double> key : keys.entrySet()) {
      sum += Math.min(key.getValue(), other.keys.getOrDefault(key.getKey(), 0.0));
    }
    return sum;
  }
}
