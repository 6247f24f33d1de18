package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How much of each region's news something takes up.
 *
 * @param subject topic key or entity id
 * @param shares share of the region's stories about it, 0 to 1, for every compared region
 */
public record VoiceShare(String subject, SortedMap<Region, Double> shares) {

  public VoiceShare {
    Objects.requireNonNull(subject, "subject");
    shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
  }

  /** The largest share less the smallest. */
  public double gap() {
    double most = shares.values().stream().mapToDouble(d -> d).max().orElse(0);
    return most - shares.values().stream().mapToDouble(d -> d).min().orElse(0);
  }
}
