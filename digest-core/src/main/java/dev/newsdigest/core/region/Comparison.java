package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Two or more regions' news side by side.
 *
 * @param regions the compared regions, in the order asked for
 * @param shared stories told by two or more of them, the most reported first
 * @param only stories told by one of them, by region, the heaviest first
 * @param topics share of stories by topic, the largest first
 * @param entities share of stories by entity named in their headlines, the largest first
 * @param tags keyword tags in common and apart
 * @param health how many of each region's sources answered; a region without an entry is unknown
 */
public record Comparison(
    List<Region> regions,
    List<SharedStory> shared,
    SortedMap<Region, List<OnlyStory>> only,
    List<VoiceShare> topics,
    List<VoiceShare> entities,
    TagOverlap tags,
    SortedMap<Region, RegionHealth> health) {

  public Comparison {
    regions = List.copyOf(regions);
    shared = List.copyOf(shared);
    only = Collections.unmodifiableSortedMap(new TreeMap<>(only));
    topics = List.copyOf(topics);
    entities = List.copyOf(entities);
    health = Collections.unmodifiableSortedMap(new TreeMap<>(health));
  }

  /** What it means that no medium of the region is known to tell a story. */
  public Absence absence(Region region) {
    return RegionHealth.absence(health.get(region));
  }

  /** Whether every compared region's sources were healthy, so that "only here" can be said. */
  public boolean isComplete() {
    return regions.stream().allMatch(region -> absence(region) == Absence.SILENT);
  }
}
