package dev.newsdigest.core.region;

import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A story that two or more of the compared regions told.
 *
 * @param story its id
 * @param title its headline
 * @param sides what each region reported
 * @param first the region that reported it first; null where dates are missing or equal
 * @param lagMinutes minutes until another region followed; null without {@code first}
 * @param differences where the regions do not say the same
 */
public record SharedStory(
    String story,
    String title,
    SortedMap<Region, Side> sides,
    @Nullable Region first,
    @Nullable Long lagMinutes,
    List<Difference> differences) {

  /**
   * One region's part.
   *
   * @param articles its articles: first the one that has most in common with the other regions'
   *     headlines, then in the story's order
   * @param title headline of the first of them
   * @param published earliest publish time; null where none is dated
   */
  public record Side(List<ArticleId> articles, String title, @Nullable Instant published) {
    public Side {
      articles = List.copyOf(articles);
    }
  }

  /**
   * A point on which the regions differ.
   *
   * @param kind {@code figure} or {@code wording}
   * @param values what each region says
   */
  public record Difference(String kind, SortedMap<Region, String> values) {
    public Difference {
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  public SharedStory {
    sides = Collections.unmodifiableSortedMap(new TreeMap<>(sides));
    differences = List.copyOf(differences);
  }

  /** The region that reported it first. */
  public Optional<Region> firstRegion() {
    return Optional.ofNullable(first);
  }

  /** Minutes from the first region's first report to the next region's. */
  public OptionalLong lag() {
    return lagMinutes == null ? OptionalLong.empty() : OptionalLong.of(lagMinutes);
  }
}
