package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedArticle;

/**
 * Tells what an article is about and whether it belongs to the digest's field: the plug-in point of
 * the topic stage. Must be thread-safe; called once an article.
 */
@FunctionalInterface
public interface TopicClassifier {

  /** Returns what an article is about; never null, without topics where nothing speaks for one. */
  Classification classify(AnalyzedArticle article);

  /** The built-in classifier for artificial intelligence and the technology around it. */
  static TopicClassifier builtIn() {
    return using(Taxonomy.bundled());
  }

  /** The built-in method with the caller's topics; relevance stays that of the bundled field. */
  static TopicClassifier using(Taxonomy taxonomy) {
    return new EvidenceTopicClassifier(taxonomy);
  }
}
