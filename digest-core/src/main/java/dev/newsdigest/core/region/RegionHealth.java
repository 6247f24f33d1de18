package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.SourceReport;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * How many of a region's sources answered. Only where nearly all did may a digest say that the
 * region's media were silent about a story.
 *
 * @param sources sources asked
 * @param answered sources that delivered
 */
public record RegionHealth(int sources, int answered) {

  /** Share of sources that must have answered. */
  private static final double HEALTHY = 0.8;

  public RegionHealth {
    if (sources < 0 || answered < 0 || answered > sources) {
      throw new IllegalArgumentException(answered + " of " + sources + " sources answered");
    }
  }

  /**
   * The health of one region's sources. A source of several regions counts for each whose media it
   * delivered; one that failed before it could tell counts against every region.
   */
  public static RegionHealth of(Region region, Collection<SourceReport> reports) {
    int asked = 0;
    int answered = 0;
    for (SourceReport report : reports) {
      boolean unknown = report.regions().isEmpty() && !report.isHealthy();
      if (unknown || report.regions().contains(region)) {
        asked++;
        answered += report.isHealthy() ? 1 : 0;
      }
    }
    return new RegionHealth(asked, answered);
  }

  /** Whether at least four fifths of the sources answered, and there was one. */
  public boolean isHealthy() {
    return sources > 0 && answered >= HEALTHY * sources;
  }

  /** What a missing story means in a region of this health; null where nothing is known of it. */
  static Absence absence(@Nullable RegionHealth health) {
    return health != null && health.isHealthy() ? Absence.SILENT : Absence.NOT_SEEN;
  }
}
