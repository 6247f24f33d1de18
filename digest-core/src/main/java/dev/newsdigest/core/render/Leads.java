package dev.newsdigest.core.render;

import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.topic.SectionId;
import java.util.List;

/** What an edition opens with, for a reader who looks for ten seconds. */
final class Leads {

  static final int MOST = 3;

  private Leads() {}

  /** The first claim of each of the first highlights. */
  static List<Claim> of(RegionEdition edition) {
    return edition.sections().stream()
        .filter(section -> section.id() == SectionId.HIGHLIGHTS)
        .flatMap(section -> section.blocks().stream())
        .filter(block -> !block.claims().isEmpty())
        .limit(MOST)
        .map(block -> block.claims().get(0).claim())
        .toList();
  }
}
