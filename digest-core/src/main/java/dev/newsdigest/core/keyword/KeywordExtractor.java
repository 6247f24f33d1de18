package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import java.util.List;

/**
 * Finds the phrases an article is about: the plug-in point of the keyword stage. Must be
 * thread-safe.
 */
@FunctionalInterface
public interface KeywordExtractor {

  /**
   * Returns at most {@code limit} keywords, best first, no phrase twice; empty for an article
   * without words.
   */
  List<Keyword> extract(AnalyzedArticle article, int limit);
}
