package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.collect.CanonicalUrls;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.Normalizer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what copies of a piece are found.
 *
 * @param url canonical address
 * @param title letters and digits of the headline proper, folded; empty where it says too little
 * @param body signature of summary and text; null where both are too short
 */
record CopyTraits(String url, String title, @Nullable MinHash body) {

  /** Fewer letters (a Chinese character counts as two) are a rubric, not a headline. */
  private static final int TITLE_LETTERS = 12;

  /** Nothing honest is longer. */
  private static final int LONGEST = 1_000;

  private static final int BODY_SHINGLES = 24;

  static CopyTraits of(AnalyzedArticle article) {
    String headline = article.title().text();
    String folded = letters(Headlines.proper(headline).of(headline));
    folded = folded.substring(0, Math.min(LONGEST, folded.length()));
    List<AnalyzedText> texts =
        article.fields().entrySet().stream()
            .filter(e -> e.getKey() != ArticleField.TITLE)
            .map(java.util.Map.Entry::getValue)
            .toList();
    long[] shingles = Shingles.of(texts);
    String url = CanonicalUrls.of(article.article().url());
    return new CopyTraits(
        url.length() <= LONGEST ? url : url.substring(0, LONGEST) + "#" + url.hashCode(),
        width(folded) < TITLE_LETTERS ? "" : folded,
        shingles.length < BODY_SHINGLES ? null : MinHash.of(shingles));
  }

  private static String letters(String text) {
    String folded = Normalizer.fold(text);
    StringBuilder out = new StringBuilder(folded.length());
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
    return out.toString();
  }

  private static int width(String text) {
    return text.chars().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
