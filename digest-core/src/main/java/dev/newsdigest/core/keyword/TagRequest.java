package dev.newsdigest.core.keyword;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Language;
import java.util.List;
import java.util.Objects;

/**
 * What tags are chosen from.
 *
 * @param stories a region's articles of the day, each inner list one story
 * @param weights how much each story matters, for example the weight it is ranked by, in the order
 *     of {@code stories}; only ratios count; 0 and less leave a story out
 * @param background in how many stories of the days before each term stood, as {@link
 *     TagSelector#count} counts them; {@link TermCounts#EMPTY} on a first run
 * @param language language of the digest, in which tags are shown
 * @param limit most tags wanted
 */
public record TagRequest(
    List<List<AnalyzedArticle>> stories,
    List<Double> weights,
    TermCounts background,
    Language language,
    int limit) {

  public TagRequest {
    stories = stories.stream().map(List::copyOf).toList();
    weights = List.copyOf(weights);
    Objects.requireNonNull(background, "background");
    Objects.requireNonNull(language, "language");
    if (stories.size() != weights.size()) {
      throw new IllegalArgumentException(
          stories.size() + " stories, but " + weights.size() + " weights");
    }
  }

  /** Five tags of equally weighted stories against the shipped background. */
  public static TagRequest of(List<List<AnalyzedArticle>> stories, Language language) {
    List<Double> weights = stories.stream().map(story -> 1.0).toList();
    return new TagRequest(stories, weights, TermCounts.EMPTY, language, 5);
  }
}
