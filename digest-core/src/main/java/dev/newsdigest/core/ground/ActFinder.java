package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.TextSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the acts of a text, clause by clause, each by the grammar of its script. */
final class ActFinder {

  private static final int LONGEST_TEXT = 60_000;

  private ActFinder() {}

  /**
   * The acts of a text in order.
   *
   * @param actors those named in the text, in order
   */
  static List<Act> find(AnalyzedText analyzed, List<Actor> actors) {
    List<Act> acts = new ArrayList<>();
    String text = analyzed.text();
    for (TextSpan sentence : analyzed.sentences()) {
      if (sentence.end() > LONGEST_TEXT) {
        break;
      }
      for (TextSpan clause : Clauses.split(text, sentence)) {
        List<Actor> inClause = Actors.within(actors, clause);
        if (analyzed.language().isUnspaced() && Clauses.hasHan(text, clause)
            || Clauses.isChinese(text, clause)) {
          new ChineseActs(text, sentence, clause, Actors.within(actors, sentence)).addTo(acts);
        } else {
          new EnglishActs(text, analyzed.tokensIn(clause), clause, inClause).addTo(acts);
        }
      }
    }
    return acts;
  }
}
