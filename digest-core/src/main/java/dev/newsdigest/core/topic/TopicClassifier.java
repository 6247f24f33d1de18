package dev.newsdigest.core.topic;

import dev.newsdigest.core.analyze.AnalyzedArticle;

/**
 * Tells what an article is about and whether it belongs to the digest's field: the plug-in point of
 * the topic stage. Must be thread-safe; called once an article.
 */
@FunctionalInterface
public interface TopicClassifier {

  Classification classify(AnalyzedArticle article);
}
