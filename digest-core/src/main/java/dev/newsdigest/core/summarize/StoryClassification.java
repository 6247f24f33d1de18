package dev.newsdigest.core.summarize;

import dev.newsdigest.core.topic.Classification;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins what a story's articles are about to what the story is about. */
final class StoryClassification {

  private StoryClassification() {}

  static Classification of(List<Classification> parts) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    Map<Topic, List<TopicScore>> byTopic = new LinkedHashMap<>();
    for (Classification part : parts) {
      part.topics()
          .forEach(
              score -> byTopic.computeIfAbsent(score.topic(), t -> new ArrayList<>()).add(score));
    }
    List<TopicScore> topics = new ArrayList<>();
    byTopic.forEach((topic, scores) -> topics.add(mean(topic, scores, parts.size())));
    topics.sort(
        Comparator.comparingDouble(TopicScore::score)
            .reversed()
            .thenComparing(score -> score.topic().id()));
    return new Classification(
        topics,
        parts.stream().mapToDouble(Classification::relevance).max().orElse(0),
        parts.stream().mapToDouble(Classification::newsworthiness).max().orElse(0),
        parts.stream().mapToDouble(Classification::impact).max().orElse(0));
  }

  private static TopicScore mean(Topic topic, List<TopicScore> scores, int parts) {
    double sum = scores.stream().mapToDouble(TopicScore::score).sum();
    List<String> evidence =
        scores.stream().flatMap(score -> score.evidence().stream()).distinct().toList();
    return new TopicScore(topic, sum / parts, evidence);
  }
}
