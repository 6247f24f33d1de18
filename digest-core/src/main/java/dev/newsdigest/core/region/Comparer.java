package dev.newsdigest.core.region;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.story.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Sets the news of two or more regions side by side. Immutable and thread-safe; the cost grows with
 * the stories and their articles.
 */
public final class Comparer {

  private static final int ENTITIES = 20;

  private final List<Region> regions;
  private final Function<Story, ? extends Collection<String>> topics;
  private final Map<Region, ? extends List<Tag>> tags;
  private final Map<Region, RegionHealth> health;

  private Comparer(
      List<Region> regions,
      Function<Story, ? extends Collection<String>> topics,
      Map<Region, ? extends List<Tag>> tags,
      Map<Region, RegionHealth> health) {
    this.regions = regions;
    this.topics = topics;
    this.tags = tags;
    this.health = health;
  }

  /**
   * Returns a comparer that knows nothing of topics, tags and the health of sources.
   *
   * @param regions at least two, in the order to be shown
   * @throws IllegalArgumentException if fewer than two different regions are given
   */
  public static Comparer of(Collection<Region> regions) {
    List<Region> distinct = regions.stream().distinct().toList();
    if (distinct.size() < 2) {
      throw new IllegalArgumentException("a comparison needs two regions, not " + regions);
    }
    return new Comparer(distinct, story -> List.of(), Map.of(), Map.of());
  }

  /** Returns a comparer that asks {@code topics} for the topic ids of a story. */
  public Comparer withTopics(Function<Story, ? extends Collection<String>> topics) {
    return new Comparer(regions, topics, tags, health);
  }

  public Comparer withTags(Map<Region, ? extends List<Tag>> tags) {
    return new Comparer(regions, topics, Map.copyOf(tags), health);
  }

  /** Returns a comparer that claims silence only where a region's sources were healthy. */
  public Comparer withHealth(Map<Region, RegionHealth> health) {
    return new Comparer(regions, topics, tags, Map.copyOf(health));
  }

  /** Compares the regions' parts of these stories; other regions' articles are left aside. */
  public Comparison compare(Collection<Story> stories) {
    Map<Region, Edition> editions = new LinkedHashMap<>();
    regions.forEach(region -> editions.put(region, Edition.of(region, stories)));
    List<SharedStory> shared = new ArrayList<>();
    SortedMap<Region, List<OnlyStory>> only = new TreeMap<>();
    regions.forEach(region -> only.put(region, new ArrayList<>()));
    for (Story story : stories) {
      List<Region> telling = regions.stream().filter(story.regions()::contains).toList();
      if (telling.size() > 1) {
        shared.add(SharedStories.of(story, telling));
      } else if (telling.size() == 1) {
        Region region = telling.get(0);
        List<OnlyStory> list = only.computeIfAbsent(region, r -> new ArrayList<>());
        list.add(onlyHere(story, editions.getOrDefault(region, Edition.of(region, stories))));
      }
    }
    shared.sort(
        Comparator.comparingInt((SharedStory s) -> -articles(s)).thenComparing(SharedStory::story));
    only.values()
        .forEach(
            list ->
                list.sort(
                    Comparator.comparingDouble((OnlyStory s) -> -s.weight())
                        .thenComparing(OnlyStory::story)));
    return new Comparison(
        regions,
        shared,
        only,
        shares(editions, topics, Integer.MAX_VALUE),
        shares(
            editions,
            story -> story.lead().title().entities().stream().map(e -> e.entityId()).toList(),
            ENTITIES),
        overlap(),
        new TreeMap<>(health));
  }

  private static int articles(SharedStory story) {
    return story.sides().values().stream().mapToInt(side -> side.articles().size()).sum();
  }

  private OnlyStory onlyHere(Story story, Edition edition) {
    int outlets = story.outletsOf(edition.region()).size();
    SortedMap<Region, Absence> elsewhere = new TreeMap<>();
    for (Region region : regions) {
      if (!region.equals(edition.region())) {
        elsewhere.put(region, RegionHealth.absence(health.get(region)));
      }
    }
    double weight = (double) outlets / Math.max(1, edition.outlets().size());
    return new OnlyStory(story.id(), story.title(), outlets, weight, elsewhere);
  }

  private static List<VoiceShare> shares(
      Map<Region, Edition> editions,
      Function<Story, ? extends Collection<String>> subjectsOf,
      int most) {
    Map<String, SortedMap<Region, Double>> bySubject = new TreeMap<>();
    editions.forEach(
        (region, edition) -> {
          for (Story story : edition.stories()) {
            for (String subject : new HashSet<>(subjectsOf.apply(story))) {
              bySubject
                  .computeIfAbsent(subject, s -> new TreeMap<>())
                  .merge(region, 1.0 / edition.stories().size(), Double::sum);
            }
          }
        });
    bySubject.values().forEach(map -> editions.keySet().forEach(r -> map.putIfAbsent(r, 0.0)));
    return bySubject.entrySet().stream()
        .map(e -> new VoiceShare(e.getKey(), e.getValue()))
        .sorted(
            Comparator.comparingDouble(
                    (VoiceShare v) -> -v.shares().values().stream().mapToDouble(d -> d).sum())
                .thenComparing(VoiceShare::subject))
        .limit(most)
        .toList();
  }

  private TagOverlap overlap() {
    Map<String, Integer> uses = new LinkedHashMap<>();
    for (Region region : regions) {
      texts(region).forEach(text -> uses.merge(text, 1, Integer::sum));
    }
    List<String> both =
        uses.entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    Set<String> common = new HashSet<>(both);
    SortedMap<Region, List<String>> rest = new TreeMap<>();
    for (Region region : regions) {
      rest.put(region, texts(region).stream().filter(text -> !common.contains(text)).toList());
    }
    return new TagOverlap(both, rest);
  }

  private List<String> texts(Region region) {
    List<Tag> own = tags.get(region);
    return own == null ? List.of() : own.stream().map(Tag::text).distinct().toList();
  }
}
