package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import java.util.List;

/**
 * Gathers articles about one event into one story: the plug-in point of the story stage. The answer
 * must not depend on the order of the input. Must be thread-safe.
 */
@FunctionalInterface
public interface StoryClusterer {

  /**
   * Returns stories that together hold each article once, ordered by first publish time, then id.
   */
  List<Story> cluster(List<AnalyzedArticle> articles);

  /** The built-in clusterer with the knowledge the library ships. */
  static StoryClusterer create() {
    return EventClusterer.create();
  }
}
