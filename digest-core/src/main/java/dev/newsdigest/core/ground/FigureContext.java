package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.TermMention;
import dev.newsdigest.core.text.Stemmer;
import dev.newsdigest.core.text.StopWords;
import dev.newsdigest.core.text.TextSpan;
import dev.newsdigest.core.text.Token;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What stands around a figure in its clause: names, measures, terms and words, each with how much
 * it tells. Two figures of one article are told apart by it.
 *
 * @param keys what stands there, by weight
 */
record FigureContext(Map<String, Double> keys) {

  static FigureContext of(TextView view, Amount amount) {
    Map<String, Double> keys = new LinkedHashMap<>();
    TextSpan clause = Binding.clause(view, amount.span());
    for (Actor actor : view.actors()) {
      if (clause.contains(actor.span())) {
        keys.put("e:" + actor.id(), actor.isPlace() ? 1.0 : 2.0);
      }
    }
    Measures.near(view, amount).forEach(m -> keys.put("m:" + m, 1.5));
    for (TermMention term : view.content().terms()) {
      if (clause.contains(term.span())) {
        keys.put("t:" + term.termId(), 1.0);
      }
    }
    for (Token token : view.analyzed().tokensIn(clause)) {
      boolean content =
          token.isWord()
              && token.form().length() > 1
              && !StopWords.contains(token.form(), view.analyzed().language());
      if (content && !amount.span().overlaps(token.span())) {
        keys.put("w:" + Stemmer.stem(token.form()), 0.5);
      }
    }
    return new FigureContext(keys);
  }

  /** Weight of what the two have in common; words count within one language only. */
  double common(FigureContext other, boolean sameLanguage) {
    double sum = 0;
    for (Map.Entry<String, Double> key : keys.entrySet()) {
      boolean counts = sameLanguage || !key.getKey().startsWith("w:");
      if (counts && other.keys.containsKey(key.getKey())) {
        sum += key.getValue();
      }
    }
    return sum;
  }
}
