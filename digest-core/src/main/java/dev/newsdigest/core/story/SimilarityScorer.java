package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;

/**
 * A second opinion on two articles, for example by embeddings: asked only where the built-in
 * comparison is undecided, never alone. Must be thread-safe and give the same answer for the same
 * pair in either order.
 */
@FunctionalInterface
public interface SimilarityScorer {

  /**
   * Returns how likely both tell of one event, 0 to 1; from 0.5 on they are joined. Values outside
   * the range and NaN count as no opinion.
   */
  double score(AnalyzedArticle one, AnalyzedArticle other);
}
