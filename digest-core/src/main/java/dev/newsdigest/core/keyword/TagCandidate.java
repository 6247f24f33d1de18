package dev.newsdigest.core.keyword;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A name or term that may become a tag, with the stories that carry it. Used in one selection. */
final class TagCandidate {

  final String key;

  /** At most one of a group is shown: of a maker and its products, of near-synonyms. */
  final String group;

  /** How good a tag terms of that sort make, 1 = best. */
  final double quality;

  private final Map<Integer, Double> stories = new TreeMap<>();
  private final Map<Integer, Integer> articles = new TreeMap<>();
  private String surface = "";
  private double part = 1;

  TagCandidate(String key, String group, double quality) {
    this.key = key;
    this.group = group;
    this.quality = quality;
  }

  void add(int story, double weight, StoryTerms.Found found) {
    if (surface.isEmpty()) {
      surface = found.surface();
    }
    stories.merge(story, weight, Math::max);
    articles.merge(story, found.articles(), Math::max);
  }

  /** Tells how much of its maker's news a product is, 0 to 1. */
  void setPart(double share) {
    this.part = share;
  }

  double part() {
    return part;
  }

  /** As first written. */
  String surface() {
    return surface;
  }

  int storyCount() {
    return stories.size();
  }

  int articleCount() {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  Set<Integer> stories() {
    return stories.keySet();
  }

  /** Weight of the stories that carry it. */
  double weight() {
    return stories.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** The same where stories a tag already speaks of count for that part only. */
  double weight(Set<Integer> told, double part) {
    double sum = 0;
    for (Map.Entry<Integer, Double> story : stories.entrySet()) {
      sum += story.getValue() * (told.contains(story.getKey()) ? part : 1);
    }
    return sum;
  }

  /** Share of the smaller one's weight that lies in stories of both, 0 to 1. */
  double overlap(TagCandidate other) {
    double shared = 0;
    for (Map.Entry<Integer, Double> story : stories.entrySet()) {
      shared += Math.min(story.getValue(), other.stories.getOrDefault(story.getKey(), 0.0));
    }
    return shared / Math.min(weight(), other.weight());
  }

  /** Whether more than one story, or one told by several, carries it. */
  boolean isBroad() {
    return stories.size() > 1 || articleCount() > 2;
  }

  /** A theme, like a name nothing is known of, needs more than one voice. */
  boolean isHearsay() {
    boolean known =
        key.startsWith(StoryTerms.ENTITY)
            || key.startsWith(StoryTerms.RELEASE)
            || key.startsWith(StoryTerms.MAKER);
    return !known && !isBroad();
  }
}
