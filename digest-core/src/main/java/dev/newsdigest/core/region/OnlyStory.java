package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A story only one of the compared regions told.
 *
 * @param story its id
 * @param title its headline
 * @param outlets outlets of the region that carried it
 * @param weight share of the region's outlets that carried it, 0 to 1
 * @param elsewhere for each other region, whether it was silent or cannot be told
 */
public record OnlyStory(
    String story, String title, int outlets, double weight, SortedMap<Region, Absence> elsewhere) {

  public OnlyStory {
    elsewhere = Collections.unmodifiableSortedMap(new TreeMap<>(elsewhere));
  }
}
