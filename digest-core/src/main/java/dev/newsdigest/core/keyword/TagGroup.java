package dev.newsdigest.core.keyword;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** Terms counted together, with the stories that carry them. Used within one selection. */
final class TagGroup {

  /** A term of the group. */
  record Member(String key, String surface, double count) {}

  final String key;
  final Map<Integer, Double> stories = new TreeMap<>();
  final Map<Integer, Integer> articles = new TreeMap<>();
  double score;
  private final Map<String, Member> members = new TreeMap<>();

  TagGroup(String key) {
    this.key = key;
  }

  void add(String term, int story, double weight, StoryTerms.Found found) {
    double count = weight * found.weight();
    stories.merge(story, count, Math::max);
    articles.merge(story, found.articles(), Math::max);
    members.merge(
        term,
        new Member(term, found.surface(), count),
        (a, b) -> new Member(term, a.surface(), a.count() + b.count()));
  }

  /** Weighted number of stories. */
  double count() {
    return stories.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Whether more than one story, or one of several outlets, carries it. */
  boolean isBroad() {
    return stories.size() > 1 || articleCount() > 2;
  }

  int articleCount() {
    return articles.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The member most stories carry; the one the group is named after where several do. */
  Member shown() {
    String own = key.substring(2);
    return members.values().stream()
        .max(
            Comparator.comparingDouble(Member::count)
                .thenComparing(member -> member.key().substring(2).equals(own))
                .thenComparing(Comparator.comparing(Member::key).reversed()))
        .orElseThrow();
  }
}
