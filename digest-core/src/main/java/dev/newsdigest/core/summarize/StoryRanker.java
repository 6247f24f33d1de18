package dev.newsdigest.core.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Keyword;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.story.StoryStatus;
import dev.newsdigest.core.topic.Classification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Orders the stories of a region by how much they matter: relevance to the field and consequence
 * first, then how many independent outlets report them here and elsewhere, how trusted those are,
 * how fresh and how new the story is. Immutable and thread-safe.
 */
public final class StoryRanker {

  /** A story this old has lost half of its freshness. */
  private static final Duration HALF_LIFE = Duration.ofHours(36);

  private final Map<ArticleId, Classification> classifications;
  private final Function<AnalyzedArticle, List<Keyword>> keywords;
  private final Function<AnalyzedArticle, List<HeadlineName>> names;
  private final double threshold;
  private final Instant newest;

  /**
   * @param classifications of every article
   * @param keywords what an article is about
   * @param names whom and what an article's headline names
   * @param threshold relevance times newsworthiness an article needs to be cited
   * @param newest the newest publish time known, which freshness is counted from
   */
  public StoryRanker(
      Map<ArticleId, Classification> classifications,
      Function<AnalyzedArticle, List<Keyword>> keywords,
      Function<AnalyzedArticle, List<HeadlineName>> names,
      double threshold,
      Instant newest) {
    this.classifications = Map.copyOf(classifications);
    this.keywords = Objects.requireNonNull(keywords, "keywords");
    this.names = Objects.requireNonNull(names, "names");
    this.threshold = threshold;
    this.newest = Objects.requireNonNull(newest, "newest");
  }

  /** Whether an article reports something of the field. */
  public boolean isCitable(AnalyzedArticle article) {
    Classification one = of(article);
    return one.relevance() * one.newsworthiness() >= threshold;
  }

  /** Returns the stories a region's media have a citable report of, weightiest first. */
  public List<RankedStory> rank(List<Story> stories, Region region) {
    List<RankedStory> ranked = new ArrayList<>();
    for (Story story : stories) {
      List<AnalyzedArticle> citable =
          story.articlesOf(region).stream().filter(this::isCitable).toList();
      if (!citable.isEmpty()) {
        Classification merged = StoryClassification.of(citable.stream().map(this::of).toList());
        List<HeadlineName> named = names.apply(citable.get(0));
        ranked.add(
            new RankedStory(
                story,
                weight(story, region, merged, citable),
                merged,
                citable,
                named.isEmpty() ? keywords.apply(citable.get(0)) : List.of(),
                named));
      }
    }
    ranked.sort(
        Comparator.comparingDouble(RankedStory::weight)
            .reversed()
            .thenComparing(one -> one.story().id()));
    return ranked;
  }

  private Classification of(AnalyzedArticle article) {
    Classification one = classifications.get(article.id());
    return one != null ? one : new Classification(List.of(), 0, 0, 0);
  }

  private double weight(
      Story story, Region region, Classification merged, List<AnalyzedArticle> citable) {
    int here = story.outletsOf(region).size();
    int elsewhere = story.outlets().size() - here;
    double breadth = 1 + log2(here) + 0.5 * log2(1 + Math.max(0, elsewhere));
    double trust =
        citable.stream()
            .mapToDouble(article -> 1.15 - 0.05 * article.article().source().tier())
            .max()
            .orElse(1);
    double both = story.regions().size() > 1 ? 1.25 : 1;
    return merged.relevance()
        * (0.25 + 0.75 * merged.newsworthiness())
        * (0.35 + merged.impact())
        * breadth
        * trust
        * both
        * freshness(story)
        * novelty(story.status());
  }

  private double freshness(Story story) {
    double hours =
        story.articles().stream()
            .flatMap(a -> a.article().published().stream())
            .max(Instant::compareTo)
            .map(last -> Math.max(0, Duration.between(last, newest).toMinutes() / 60.0))
            .orElse((double) HALF_LIFE.toHours());
    return 0.3 + 0.7 * Math.pow(0.5, hours / HALF_LIFE.toHours());
  }

  private static double novelty(StoryStatus status) {
    return switch (status) {
      case NEW, RETURNED -> 1;
      case UPDATE -> 0.9;
      case REPEAT -> 0.25;
    };
  }

  private static double log2(int count) {
    return count <= 0 ? 0 : Math.log(count) / Math.log(2);
  }
}
