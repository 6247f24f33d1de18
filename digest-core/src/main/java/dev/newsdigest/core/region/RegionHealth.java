package dev.newsdigest.core.region;

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

  /** Whether at least four fifths of the sources answered, and there was one. */
  public boolean isHealthy() {
    return sources > 0 && answered >= HEALTHY * sources;
  }
}
