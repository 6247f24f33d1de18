package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.archive.DayRecord;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.keyword.TagRequest;
import dev.newsdigest.core.keyword.TagSelector;
import dev.newsdigest.core.keyword.TermCounts;
import dev.newsdigest.core.summarize.RankedStory;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Picks the tags of a region's day against the days before, and counts what to remember of it. */
final class TagDesk {

  private static final int TAGS = 5;

  private final TagSelector selector;
  private final DigestRequest request;
  private final List<DayRecord> memory;
  private final SortedMap<String, TermCounts> today = new TreeMap<>();

  TagDesk(PipelineSettings settings, DigestRequest request, List<DayRecord> memory) {
    this.selector = TagSelector.using(settings.knowledge());
    this.request = request;
    this.memory = memory;
  }

  List<Tag> choose(Region region, List<RankedStory> ranked) {
    List<List<AnalyzedArticle>> stories = ranked.stream().map(RankedStory::citable).toList();
    today.put(region.id(), selector.count(stories));
    TermCounts background =
        memory.stream()
            .map(day -> day.terms().getOrDefault(region.id(), TermCounts.EMPTY))
            .reduce(TermCounts.EMPTY, TermCounts::merge);
    return selector.select(
        new TagRequest(
            stories,
            ranked.stream().map(RankedStory::weight).toList(),
            background,
            request.language(),
            TAGS));
  }

  /** In how many of today's stories each term stood, by region id. */
  SortedMap<String, TermCounts> counts() {
    return today;
  }
}
