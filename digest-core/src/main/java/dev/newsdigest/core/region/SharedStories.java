package dev.newsdigest.core.region;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.region.SharedStory.Difference;
import dev.newsdigest.core.region.SharedStory.Side;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.text.Headlines;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Works out what several regions make of one story. */
final class SharedStories {

  private SharedStories() {}

  static SharedStory of(Story story, List<Region> telling) {
    Map<Region, List<AnalyzedArticle>> own = new LinkedHashMap<>();
    telling.forEach(region -> own.put(region, story.articlesOf(region)));
    Map<Region, List<AnalyzedArticle>> articles = Counterparts.first(own);
    SortedMap<Region, Side> sides = new TreeMap<>();
    articles.forEach((region, of) -> sides.put(region, side(of)));
    Region first = first(sides);
    return new SharedStory(
        story.id(),
        headline(story.lead()),
        sides,
        first,
        first == null ? null : lag(sides, first),
        differences(articles));
  }

  private static Side side(List<AnalyzedArticle> articles) {
    return new Side(
        articles.stream().map(AnalyzedArticle::id).toList(),
        headline(articles.get(0)),
        articles.stream()
            .flatMap(a -> a.article().published().stream())
            .min(Instant::compareTo)
            .orElse(null));
  }

  /** The region with the earliest report, if all are dated and no other is as early. */
  private static @Nullable Region first(SortedMap<Region, Side> sides) {
    Region first = null;
    Instant earliest = null;
    boolean tied = false;
    for (Map.Entry<Region, Side> side : sides.entrySet()) {
      Instant published = side.getValue().published();
      if (published == null) {
        return null;
      }
      int order = earliest == null ? -1 : published.compareTo(earliest);
      tied = order == 0 || tied && order > 0;
      if (order < 0) {
        first = side.getKey();
        earliest = published;
      }
    }
    return tied ? null : first;
  }

  private static @Nullable Long lag(SortedMap<Region, Side> sides, Region first) {
    Side leader = sides.get(first);
    Instant start = leader == null ? null : leader.published();
    if (start == null) {
      return null;
    }
    Optional<Instant> next =
        sides.entrySet().stream()
            .filter(e -> !e.getKey().equals(first))
            .flatMap(e -> Optional.ofNullable(e.getValue().published()).stream())
            .min(Instant::compareTo);
    return next.map(instant -> Duration.between(start, instant).toMinutes()).orElse(null);
  }

  private static List<Difference> differences(Map<Region, List<AnalyzedArticle>> articles) {
    List<Difference> found = new ArrayList<>(DifferingFigures.of(articles));
    SortedMap<Region, String> wording = new TreeMap<>();
    articles.forEach((region, own) -> wording.put(region, headline(own.get(0))));
    if (wording.values().stream().distinct().count() > 1) {
      found.add(new Difference("wording", wording));
    }
    return found;
  }

  private static String headline(AnalyzedArticle article) {
    String title = article.article().title();
    return Headlines.proper(title).of(title);
  }
}
