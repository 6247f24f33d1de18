package dev.newsdigest.core.render;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.region.RegionHealth;

/** How a comparison speaks of what a region did not report. */
final class ComparisonWords {

  private ComparisonWords() {}

  /** Claims silence elsewhere only where every region's sources were healthy. */
  static String onlyHere(Digest digest, Wording wording) {
    return digest.comparison().isComplete()
        ? wording.pick("Stories told only here", "仅此处报道")
        : wording.pick("Stories seen only here", "仅在此处见到的报道");
  }

  static String answeredLabel(Wording wording) {
    return wording.pick("Sources that answered", "有回应的来源");
  }

  /** "3/4", or a dash where nothing is known of the region's sources. */
  static String answered(Digest digest, Region region) {
    RegionHealth health = digest.comparison().health().get(region);
    return health == null || health.sources() == 0
        ? "—"
        : health.answered() + "/" + health.sources();
  }
}
