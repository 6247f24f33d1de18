package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.text.Token;
import dev.newsdigest.core.text.TokenKind;
import java.util.List;
import java.util.Set;

/**
 * How narrative a Latin-script text is: its share of names, personal pronouns and words of saying.
 * Stories repeat words and names, papers repeat phrases.
 */
final class Register {

  private static final Set<String> PERSONAL =
      Set.of(
          "he", "she", "him", "his", "her", "i", "you", "my", "your", "they", "their", "them",
          "said", "says", "told", "who", "mr", "mrs");

  private final PhraseWeights weights;
  private int words;
  private int marks;

  Register(PhraseWeights weights) {
    this.weights = weights;
  }

  void add(AnalyzedText text, List<Unit> units) {
    int limit = units.isEmpty() ? 0 : units.get(units.size() - 1).end();
    Token before = null;
    for (Token token : text.tokens()) {
      if (token.start() >= limit) {
        break;
      }
      if (token.kind() != TokenKind.PUNCTUATION) {
        words++;
        boolean named = before != null && before.isWord() && isCapitalised(text.text(), token);
        marks += (named ? 1 : 0) + (PERSONAL.contains(token.form()) ? 1 : 0);
      }
      before = token;
    }
  }

  /** 0 for exposition to 1 for a narrative; short texts count as exposition. */
  double narrative() {
    double share = marks / (double) Math.max(40, words);
    return Math.max(0, Math.min(1, (share - weights.narrativeFrom) / weights.narrativeRange))
        * Math.min(1, words / weights.narrativeWords);
  }

  private static boolean isCapitalised(String text, Token token) {
    String surface = text.substring(token.start(), token.end());
    return Character.isUpperCase(surface.charAt(0))
        && surface.length() > 1
        && surface.substring(1).chars().allMatch(c -> !Character.isUpperCase(c));
  }
}
