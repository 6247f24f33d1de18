package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Keyword tags the regions share and those of one alone.
 *
 * @param both texts of tags that two or more regions have
 * @param only texts of the rest, by region
 */
public record TagOverlap(List<String> both, SortedMap<Region, List<String>> only) {

  public TagOverlap {
    both = List.copyOf(both);
    only = Collections.unmodifiableSortedMap(new TreeMap<>(only));
  }
}
