package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * Chooses the few tags that say what is special about a region's day. Terms are canonical (aliases
 * and languages merged), counted once a story and by how much it matters, weighed against the days
 * before, and picked so that each speaks of other stories than those before it; of a maker, its
 * products and their versions, or of near-synonyms, one is shown: the one that tells most.
 * Immutable, thread-safe, deterministic; time linear in the articles.
 */
public final class TagSelector {

  /** Below this many stories the days before are completed by the shipped background. */
  private static final long ENOUGH_STORIES = 300;

  /** Two tags may not share more of the smaller one's weight than this. */
  private static final double MOST_OVERLAP = 0.6;

  private final KnowledgeBase knowledge;
  private final TagRules rules = TagRules.bundled();
  private final StoryTerms terms;
  private final TagNames names;

  private TagSelector(KnowledgeBase knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.terms = new StoryTerms(knowledge, rules);
    this.names = new TagNames(knowledge, rules);
  }

  /** Returns a selector that names terms as the knowledge base does. */
  public static TagSelector using(KnowledgeBase knowledge) {
    return new TagSelector(knowledge);
  }

  /** In how many of the stories each term stands: what an archive keeps of a day. */
  public TermCounts count(List<List<AnalyzedArticle>> stories) {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (List<AnalyzedArticle> story : stories) {
      Set<String> keys = new HashSet<>();
      for (String key : terms.of(story).keySet()) {
        keys.add(key);
        keys.add(terms.groupOf(key));
      }
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return new TermCounts(stories.size(), counts);
  }

  /**
   * At most {@code limit} tags; fewer on a day with little news. Each is the one that adds most to
   * those before it: stories they speak of count little for the next (maximal marginal relevance,
   * Carbonell and Goldstein 1998).
   */
  public List<Tag> select(TagRequest request) {
    boolean ownMemory = request.background().documents() >= ENOUGH_STORIES;
    TermCounts background =
        ownMemory ? request.background() : request.background().merge(BackgroundTerms.shipped());
    TagCandidates candidates = new TagCandidates(knowledge, rules, terms, request);
    int stories = (int) request.weights().stream().filter(weight -> weight > 0).count();
    // Of two stories the second tag would be the headline of the other.
    int limit = Math.min(request.limit(), (stories + 1) / 2);
    TagScore score = new TagScore(stories, background, ownMemory);
    List<TagCandidate> left = new ArrayList<>(candidates.all());
    left.removeIf(TagCandidate::isHearsay);
    List<TagCandidate> chosen = new ArrayList<>();
    List<Tag> tags = new ArrayList<>();
    Set<Integer> told = new HashSet<>();
    while (tags.size() < limit && !left.isEmpty()) {
      TagCandidate best =
          Collections.max(
              left,
              Comparator.comparingDouble((TagCandidate one) -> score.of(one, told))
                  .thenComparing(one -> one.key, Comparator.reverseOrder()));
      left.remove(best);
      String text = names.of(candidates.named(best), request.language());
      if (chosen.stream().noneMatch(other -> best.overlap(other) > MOST_OVERLAP)
          && tags.stream().noneMatch(other -> saysTheSame(text, other.text()))) {
        chosen.add(best);
        tags.add(score.tag(best, text));
        told.addAll(best.stories());
        left.removeIf(other -> other.group.equals(best.group));
      }
    }
    return List.copyOf(tags);
  }

  /** Whether one of two tags holds the other's words: Chips beside Memory chips tells little. */
  private static boolean saysTheSame(String a, String b) {
    return hasWords(a, b) || hasWords(b, a);
  }

  private static boolean hasWords(String whole, String part) {
    return (" " + whole.toLowerCase(Locale.ROOT) + " ")
        .contains(" " + part.toLowerCase(Locale.ROOT) + " ");
  }
}
