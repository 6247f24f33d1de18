package dev.newsdigest.core.topic;

import java.util.List;
import java.util.Objects;

/**
 * How much an article is about a topic.
 *
 * @param topic the topic
 * @param score 0 to 1
 * @param evidence the words of the article that speak for it
 */
public record TopicScore(Topic topic, double score, List<String> evidence) {

  public TopicScore {
    Objects.requireNonNull(topic, "topic");
    evidence = List.copyOf(evidence);
  }
}
