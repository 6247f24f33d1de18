package dev.newsdigest.core;

import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.summarize.RankedStory;
import java.util.List;

/** Picks the tags of a region's day. */
final class TagDesk {

  TagDesk(PipelineSettings settings, DigestRequest request, List<DayRecord> memory) {}

  List<Tag> choose(Region region, List<RankedStory> stories, int count) {
    return List.of();
  }
}
