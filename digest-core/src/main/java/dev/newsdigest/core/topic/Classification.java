package dev.newsdigest.core.topic;

import java.util.List;
import java.util.Optional;

/**
 * What an article is about.
 *
 * @param topics topics above the classifier's threshold, best first
 * @param relevance how much the article belongs to the digest's field, 0 to 1
 * @param newsworthiness how much it reports an event, 0 to 1: low for how-tos, round-ups,
 *     advertisements, stock-picking and market wraps
 * @param impact how much the reported event matters, 0 to 1: who acts, what is done, the money in
 *     play; comparable between articles of one classifier
 */
public record Classification(
    List<TopicScore> topics, double relevance, double newsworthiness, double impact) {

  /** Relevance times newsworthiness from which a piece belongs in a digest. */
  public static final double WORTH_TELLING = 0.38;

  /** Score from which a kind of event decides the section. */
  private static final double EVENT = 0.55;

  /** The part of the best subject's score an event must reach to be more than background. */
  private static final double EVENT_SHARE = 0.65;

  /** What happened tells the section better than the field it happened in. */
  private static final double EVENT_WEIGHT = 1.3;

  /** Fields of business: a platform or a hospital is also where technology is used. */
  private static final double BUSINESS_FIELD_WEIGHT = 0.6;

  public Classification {
    topics = List.copyOf(topics);
  }

  public Optional<Topic> main() {
    return topics.stream().findFirst().map(TopicScore::topic);
  }

  /**
   * The section the article feeds: that of a clear event such as a funding round, whatever field it
   * happens in, else the one with the larger weighted sum of topic scores; empty without topics.
   */
  public Optional<SectionId> section() {
    double most = topics.stream().mapToDouble(TopicScore::score).max().orElse(0);
    Optional<SectionId> ofEvent =
        topics.stream()
            .filter(score -> score.topic().event())
            .filter(score -> score.score() >= Math.max(EVENT, EVENT_SHARE * most))
            .map(score -> score.topic().section())
            .findFirst();
    if (ofEvent.isPresent()) {
      return ofEvent;
    }
    double business = sum(SectionId.BUSINESS);
    double technology = sum(SectionId.TECHNOLOGY);
    if (business == 0 && technology == 0) {
      return Optional.empty();
    }
    return Optional.of(business > technology ? SectionId.BUSINESS : SectionId.TECHNOLOGY);
  }

  /** Whether the piece reports something of the field: what a digest may choose from. */
  public boolean isWorthTelling() {
    return relevance * newsworthiness >= WORTH_TELLING;
  }

  private double sum(SectionId section) {
    return topics.stream()
        .filter(score -> score.topic().section() == section)
        .mapToDouble(score -> score.score() * weightOf(score.topic()))
        .sum();
  }

  private static double weightOf(Topic topic) {
    if (topic.event()) {
      return EVENT_WEIGHT;
    }
    return topic.section() == SectionId.BUSINESS ? BUSINESS_FIELD_WEIGHT : 1;
  }
}
