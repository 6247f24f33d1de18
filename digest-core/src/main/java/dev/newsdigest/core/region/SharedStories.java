package dev.newsdigest.core.region;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.region.SharedStory.Difference;
import dev.newsdigest.core.region.SharedStory.Side;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.text.Headlines;
import dev.newsdigest.core.text.Quantity;
import dev.newsdigest.core.text.QuantityKind;
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

  /** Two figures this close are one figure, differently rounded. */
  private static final double ROUNDING = 0.06;

  private SharedStories() {}

  static SharedStory of(Story story, List<Region> telling) {
    SortedMap<Region, Side> sides = new TreeMap<>();
    Map<Region, List<AnalyzedArticle>> articles = new LinkedHashMap<>();
    for (Region region : telling) {
      List<AnalyzedArticle> own = story.articlesOf(region);
      articles.put(region, own);
      sides.put(
          region,
          new Side(
              own.stream().map(AnalyzedArticle::id).toList(),
              headline(own.get(0)),
              own.stream()
                  .flatMap(a -> a.article().published().stream())
                  .min(Instant::compareTo)
                  .orElse(null)));
    }
    Region first = first(sides);
    return new SharedStory(
        story.id(),
        headline(story.lead()),
        sides,
        first,
        first == null ? null : lag(sides, first),
        differences(articles));
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
    List<Difference> found = new ArrayList<>(figures(articles));
    SortedMap<Region, String> wording = new TreeMap<>();
    articles.forEach((region, own) -> wording.put(region, headline(own.get(0))));
    if (wording.values().stream().distinct().count() > 1) {
      found.add(new Difference("wording", wording));
    }
    return found;
  }

  /** Figures of one sort that no two regions agree on. */
  private static List<Difference> figures(Map<Region, List<AnalyzedArticle>> articles) {
    Map<String, Map<Region, List<Figure>>> bySort = new TreeMap<>();
    articles.forEach(
        (region, own) -> {
          for (Figure figure : figures(own)) {
            bySort
                .computeIfAbsent(figure.sort(), s -> new LinkedHashMap<>())
                .computeIfAbsent(region, r -> new ArrayList<>())
                .add(figure);
          }
        });
    List<Difference> found = new ArrayList<>();
    for (Map<Region, List<Figure>> byRegion : bySort.values()) {
      if (byRegion.size() > 1 && noneAgree(List.copyOf(byRegion.values()))) {
        SortedMap<Region, String> values = new TreeMap<>();
        byRegion.forEach((region, own) -> values.put(region, own.get(0).surface()));
        found.add(new Difference("figure", values));
      }
    }
    return found;
  }

  private record Figure(String sort, double value, String surface) {}

  /** Figures of the headlines and, where those have none, of the summaries. */
  private static List<Figure> figures(List<AnalyzedArticle> articles) {
    List<Figure> found = new ArrayList<>();
    for (ArticleField field : List.of(ArticleField.TITLE, ArticleField.SUMMARY)) {
      for (AnalyzedArticle article : articles) {
        article.field(field).ifPresent(text -> add(text, found));
      }
      if (!found.isEmpty()) {
        break;
      }
    }
    return found;
  }

  private static void add(AnalyzedText text, List<Figure> found) {
    for (Quantity q : text.quantities()) {
      boolean telling = q.unit().isPresent() || q.kind() == QuantityKind.PERCENT;
      if (telling && q.kind() != QuantityKind.ORDINAL) {
        String sort = q.kind() + " " + q.unit().orElse("") + q.change() + q.per().orElse("");
        found.add(new Figure(sort, q.value().doubleValue(), q.span().of(text.text())));
      }
    }
  }

  private static boolean noneAgree(List<List<Figure>> sides) {
    for (int i = 0; i < sides.size(); i++) {
      for (int j = i + 1; j < sides.size(); j++) {
        for (Figure a : sides.get(i)) {
          for (Figure b : sides.get(j)) {
            double larger = Math.max(Math.abs(a.value()), Math.abs(b.value()));
            if (Math.abs(a.value() - b.value()) <= ROUNDING * larger) {
              return false;
            }
          }
        }
      }
    }
    return true;
  }

  private static String headline(AnalyzedArticle article) {
    String title = article.article().title();
    return Headlines.proper(title).of(title);
  }
}
