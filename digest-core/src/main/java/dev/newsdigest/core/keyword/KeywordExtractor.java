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
   * without words. Scores never rise down the list.
   */
  List<Keyword> extract(AnalyzedArticle article, int limit);

  /**
   * The built-in extractor: noun phrases weighed against a background of English and Chinese; other
   * languages degrade to runs between stop words. Phrases that say nothing beside a better one,
   * such as parts of it, come after all others, and never score above them. Deterministic; linear
   * in the text.
   */
  static KeywordExtractor builtIn() {
    return PhraseKeywordExtractor.INSTANCE;
  }
}
