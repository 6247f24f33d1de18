package dev.newsdigest.core.region;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.story.Story;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What one region's media reported: its stories, and its articles within them.
 *
 * @param region whose media
 * @param stories stories with at least one article of the region, in the order given
 * @param articles the region's articles, story by story
 */
public record Edition(Region region, List<Story> stories, List<AnalyzedArticle> articles) {

  public Edition {
    Objects.requireNonNull(region, "region");
    stories = List.copyOf(stories);
    articles = List.copyOf(articles);
  }

  /**
   * Picks a region's part out of all stories; a story told in two regions stands in both editions.
   */
  public static Edition of(Region region, Collection<Story> all) {
    List<Story> stories = all.stream().filter(s -> s.regions().contains(region)).toList();
    return new Edition(
        region, stories, stories.stream().flatMap(s -> s.articlesOf(region).stream()).toList());
  }

  /** Names of all outlets of the region that reported anything. */
  public SortedSet<String> outlets() {
    SortedSet<String> names = new TreeSet<>();
    stories.forEach(story -> names.addAll(story.outletsOf(region)));
    return names;
  }
}
