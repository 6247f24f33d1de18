package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.knowledge.TermCategory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Chooses the few tags that say what is special about a region's day. Terms are canonical (aliases
 * and languages merged), counted once a story, weighed against the days before by log-odds with an
 * informative Dirichlet prior (Monroe, Colaresi, Quinn: Fightin' Words, 2008); of a maker and its
 * products, or of near-synonyms, one is shown. Immutable, thread-safe, deterministic; time linear
 * in the articles.
 */
public final class TagSelector {

  /** Below this many stories the days before are completed by the shipped background. */
  private static final long ENOUGH_STORIES = 300;

  private static final double BREADTH = 0.4;

  /** Two tags may not share more of their stories than this. */
  private static final double MOST_OVERLAP = 0.6;

  private final KnowledgeBase knowledge;
  private final TagRules rules = TagRules.bundled();
  private final StoryTerms terms;

  private TagSelector(KnowledgeBase knowledge) {
    this.knowledge = Objects.requireNonNull(knowledge, "knowledge");
    this.terms = new StoryTerms(knowledge, rules);
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

  /** At most {@code limit} tags, the most special first; fewer on a day with little news. */
  public List<Tag> select(TagRequest request) {
    TermCounts background = request.background();
    if (background.documents() < ENOUGH_STORIES) {
      background = background.merge(BackgroundTerms.shipped());
    }
    List<TagGroup> groups = groups(request);
    double stories = request.weights().stream().mapToDouble(Double::doubleValue).sum();
    TagScore score = new TagScore(stories, background);
    for (TagGroup group : groups) {
      group.score = score.of(group) * weightOf(group);
    }
    groups.removeIf(group -> group.score <= 0 || isHearsay(group));
    groups.sort(
        Comparator.comparing((TagGroup group) -> !group.isBroad())
            .thenComparing(group -> -group.score)
            .thenComparing(group -> group.key));
    List<TagGroup> chosen = new ArrayList<>();
    Set<String> shown = new HashSet<>();
    List<Tag> tags = new ArrayList<>();
    for (TagGroup group : groups) {
      if (tags.size() >= request.limit()) {
        break;
      }
      String text = display(group.shown(), request.language());
      if (chosen.stream().noneMatch(other -> overlap(group, other) > MOST_OVERLAP)
          && tags.stream().noneMatch(other -> saysTheSame(text, other.text()))
          && shown.add(text.toLowerCase(Locale.ROOT))) {
        chosen.add(group);
        tags.add(score.tag(group, text));
      }
    }
    return List.copyOf(tags);
  }

  private List<TagGroup> groups(TagRequest request) {
    Map<String, TagGroup> groups = new TreeMap<>();
    for (int i = 0; i < request.stories().size(); i++) {
      double weight = request.weights().get(i);
      if (weight <= 0) {
        continue;
      }
      List<AnalyzedArticle> story = request.stories().get(i);
      weight *= breadth(story);
      for (Map.Entry<String, StoryTerms.Found> term : terms.of(story).entrySet()) {
        groups
            .computeIfAbsent(terms.groupOf(term.getKey()), TagGroup::new)
            .add(term.getKey(), i, weight, term.getValue());
      }
    }
    return new ArrayList<>(groups.values());
  }

  /** A story of many outlets counts more, but far less than they are many. */
  private static double breadth(List<AnalyzedArticle> story) {
    long outlets = story.stream().map(a -> a.article().source().id()).distinct().count();
    long others = story.stream().mapToLong(a -> a.article().alsoBy().size()).sum();
    return 1 + BREADTH * Math.log(Math.max(1, outlets + others));
  }

  /** A name nothing is known of needs more than one voice. */
  private static boolean isHearsay(TagGroup group) {
    return group.key.startsWith(StoryTerms.PHRASE) && !group.isBroad();
  }

  /** How good a tag terms of that sort make. */
  private double weightOf(TagGroup group) {
    String key = group.shown().key();
    String id = key.substring(2);
    if (key.startsWith(StoryTerms.TERM)) {
      TermCategory category = knowledge.term(id).orElseThrow().category();
      if (rules.isFaint(id)) {
        return 0.4;
      }
      return rules.isStrong(id) || category == TermCategory.TECHNOLOGY
          ? 1
          : category == TermCategory.POLICY ? 0.6 : 0.45;
    }
    if (key.startsWith(StoryTerms.ENTITY)) {
      EntityKind kind = knowledge.entity(id).orElseThrow().kind();
      return switch (kind) {
        case PERSON -> 0.7;
        case FUND, REGULATOR, UNIVERSITY, EVENT -> 0.5;
        default -> 1;
      };
    }
    return 0.6;
  }

  private String display(TagGroup.Member member, Language language) {
    String id = member.key().substring(2);
    if (member.key().startsWith(StoryTerms.TERM)) {
      String name = knowledge.term(id).orElseThrow().displayName(language);
      return language.isChinese() ? name : rules.shown(id).orElse(capitalised(name));
    }
    if (member.key().startsWith(StoryTerms.ENTITY)) {
      return knowledge.entity(id).map((Entity e) -> e.displayName(language)).orElseThrow();
    }
    return member.surface();
  }

  /** Whether one of two tags holds the other's words: Chips beside Memory chips tells little. */
  private static boolean saysTheSame(String a, String b) {
    return hasWords(a, b) || hasWords(b, a);
  }

  private static boolean hasWords(String whole, String part) {
    return (" " + whole.toLowerCase(Locale.ROOT) + " ")
        .contains(" " + part.toLowerCase(Locale.ROOT) + " ");
  }

  private static String capitalised(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  private static double overlap(TagGroup a, TagGroup b) {
    Set<Integer> both = new TreeSet<>(a.stories.keySet());
    both.retainAll(b.stories.keySet());
    return both.size() / (double) Math.min(a.stories.size(), b.stories.size());
  }
}
