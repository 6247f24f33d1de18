package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.text.Normalizer;
import dev.newsdigest.core.text.TextSpan;
import java.util.Optional;

/**
 * Finds the words a model says it read in the article it says it read them in. Case, width, spaces
 * and punctuation may differ; letters, figures, decimal points, percent and currency signs may not.
 * Linear in the article's length.
 */
public final class VerbatimQuote {

  /** Shorter quotes stand everywhere and prove nothing; an ideograph counts as two. */
  private static final int LEAST_WEIGHT = 8;

  private VerbatimQuote() {}

  /** Letters and figures of a text, and where each stood. */
  private record Squeezed(String letters, int[] offsets) {}

  /**
   * Returns where the article says that; empty if it does not, or if the quote is too short to mean
   * anything.
   */
  public static Optional<Evidence> find(String quote, AnalyzedArticle article) {
    String wanted = squeeze(quote).letters();
    if (weight(wanted) < LEAST_WEIGHT) {
      return Optional.empty();
    }
    for (ArticleField field : ArticleField.values()) {
      Optional<String> text = article.article().field(field);
      if (text.isPresent()) {
        Squeezed have = squeeze(text.get());
        int at = have.letters().indexOf(wanted);
        if (at >= 0) {
          int start = have.offsets()[at];
          int end = have.offsets()[at + wanted.length() - 1] + 1;
          TextSpan span = new TextSpan(start, end);
          return Optional.of(new Evidence(article.id(), field, span, span.of(text.get())));
        }
      }
    }
    return Optional.empty();
  }

  private static int weight(String letters) {
    return letters.codePoints().map(c -> Character.isIdeographic(c) ? 2 : 1).sum();
  }

  private static Squeezed squeeze(String text) {
    String folded = Normalizer.foldInPlace(text);
    StringBuilder letters = new StringBuilder(folded.length());
    int[] offsets = new int[folded.length()];
    for (int i = 0; i < folded.length(); i++) {
      if (counts(folded, i)) {
        offsets[letters.length()] = i;
        letters.append(folded.charAt(i));
      }
    }
    return new Squeezed(letters.toString(), offsets);
  }

  private static boolean counts(String text, int i) {
    char c = text.charAt(i);
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c) || c == '%') {
      return true;
    }
    if (c == '.') {
      return i > 0
          && i + 1 < text.length()
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.charAt(i + 1));
    }
    return Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
