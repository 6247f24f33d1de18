package dev.newsdigest.core.keyword;

import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermCategory;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names and terms of a day's stories. A story counts by how much it matters, spread over what
 * its articles name: what one of ten headlines adds is not what the story is about. A maker is also
 * counted with all its products, for a day with many small pieces of it.
 */
final class TagCandidates {

  /** Much weightier stories count somewhat less than they weigh: five tags are for a whole day. */
  private static final double DAMPING = 0.9;

  /** What a product's story counts for its maker. */
  private static final double FOR_THE_MAKER = 0.8;

  /** Sums of the same weights in another order may differ by this. */
  private static final double SAME = 1e-9;

  private final KnowledgeBase knowledge;
  private final TagRules rules;
  private final StoryTerms terms;
  private final Map<String, TagCandidate> byKey = new TreeMap<>();
  private final Map<String, TagCandidate> bodies = new TreeMap<>();

  TagCandidates(KnowledgeBase knowledge, TagRules rules, StoryTerms terms, TagRequest request) {
    this.knowledge = knowledge;
    this.rules = rules;
    this.terms = terms;
    double[] weights = weights(request);
    for (int i = 0; i < weights.length; i++) {
      if (weights[i] > 0) {
        int articles = request.stories().get(i).size();
        for (var term : terms.of(request.stories().get(i)).entrySet()) {
          add(i, weights[i] / articles, term.getKey(), term.getValue());
        }
      }
    }
    byKey.values().forEach(this::compare);
    byKey.values().stream().filter(one -> isBody(one.key)).forEach(this::offer);
    // A maker none of whose bodies is named is spoken of by its product alone.
    byKey.keySet().removeIf(key -> key.startsWith(StoryTerms.MAKER) && !bodies.containsKey(key));
  }

  Collection<TagCandidate> all() {
    return byKey.values();
  }

  /** The candidate whose name is shown: of a maker's bodies the one most stories name. */
  TagCandidate named(TagCandidate candidate) {
    return bodies.getOrDefault(candidate.key, candidate);
  }

  /** Weights of the stories, 1 on average; 0 for those that do not count. */
  private static double[] weights(TagRequest request) {
    double[] weights =
        request.weights().stream().mapToDouble(w -> Math.pow(Math.max(0, w), DAMPING)).toArray();
    double mean = Arrays.stream(weights).filter(w -> w > 0).average().orElse(1);
    return Arrays.stream(weights).map(w -> w / mean).toArray();
  }

  private void add(int story, double weight, String key, StoryTerms.Found found) {
    String group = terms.groupOf(key);
    double count = weight * found.articles() * found.weight();
    candidate(key, group).add(story, count, found);
    if (group.startsWith(StoryTerms.MAKER)) {
      candidate(group, group).add(story, FOR_THE_MAKER * count, found);
    }
  }

  private TagCandidate candidate(String key, String group) {
    return byKey.computeIfAbsent(key, k -> new TagCandidate(k, group, quality(k)));
  }

  private void compare(TagCandidate one) {
    TagCandidate maker = byKey.get(one.group);
    if (maker != null && maker != one && !isBody(one.key)) {
      one.setPart(Math.min(1, FOR_THE_MAKER * one.weight() / maker.weight()));
    }
  }

  private void offer(TagCandidate body) {
    TagCandidate best = bodies.get(body.group);
    double ahead = best == null ? 1 : body.weight() - best.weight();
    boolean itself = body.key.substring(2).equals(body.group.substring(2));
    if (ahead > SAME || (ahead > -SAME && itself)) {
      bodies.put(body.group, body);
    }
  }

  private boolean isBody(String key) {
    return key.startsWith(StoryTerms.ENTITY)
        && knowledge.entity(key.substring(2)).orElseThrow().kind().isBody();
  }

  /** How good a tag terms of that sort make: what happened to whom, before what it is about. */
  private double quality(String key) {
    return switch (key.substring(0, 2)) {
      case StoryTerms.RELEASE -> 1.25;
      case StoryTerms.ENTITY, StoryTerms.MAKER -> nameQuality(StoryTerms.entityOf(key));
      case StoryTerms.TERM -> themeQuality(key.substring(2));
      default -> 0.6;
    };
  }

  private double nameQuality(String entity) {
    EntityKind kind = knowledge.entity(entity).orElseThrow().kind();
    if (rules.isVoice(entity)) {
      return 0.3;
    }
    return switch (kind) {
      // Of a maker and its product in the same stories the product tells more.
      case MODEL, PRODUCT, CHIP, EVENT -> 1.05;
      case PERSON -> 0.4;
      case FUND, UNIVERSITY -> 0.3;
      case REGULATOR -> 0.6;
      default -> 1;
    };
  }

  private double themeQuality(String term) {
    TermCategory category = knowledge.term(term).orElseThrow().category();
    if (rules.isFaint(term)) {
      return 0.2;
    }
    return rules.isStrong(term) || category == TermCategory.TECHNOLOGY
        ? 0.8
        : category == TermCategory.POLICY ? 0.6 : 0.3;
  }
}
