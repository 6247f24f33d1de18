package dev.newsdigest.core;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.collect.Collected;
import dev.newsdigest.core.digest.QualityReport;
import dev.newsdigest.core.digest.RegionEdition;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.ground.CheckedClaim;
import dev.newsdigest.core.ground.RepairResult;
import dev.newsdigest.core.keyword.Tag;
import dev.newsdigest.core.keyword.TermCounts;
import dev.newsdigest.core.region.Comparer;
import dev.newsdigest.core.region.Comparison;
import dev.newsdigest.core.region.RegionHealth;
import dev.newsdigest.core.region.TagOverlap;
import dev.newsdigest.core.story.Story;
import dev.newsdigest.core.summarize.Draft;
import dev.newsdigest.core.summarize.RankedStory;
import dev.newsdigest.core.summarize.Usage;
import dev.newsdigest.core.topic.Topic;
import dev.newsdigest.core.topic.TopicScore;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The editions of one run with everything the reports are counted from. */
final class Editorial {

  /** A digest whose newest article is older than its day by more than this is stale. */
  private static final Duration FRESH = Duration.ofHours(24);

  private static final TagOverlap NO_OVERLAP = new TagOverlap(List.of(), new TreeMap<>());

  private final DigestRequest request;
  private final Collected collected;
  private final List<Story> stories = new ArrayList<>();
  private final List<RegionEdition> editions = new ArrayList<>();
  private final Map<Region, List<RankedStory>> ranked = new LinkedHashMap<>();
  private final Map<String, List<Topic>> topics = new LinkedHashMap<>();
  private final List<StageFailure> warnings = new ArrayList<>();
  private final Set<String> engines = new LinkedHashSet<>();
  private final Map<String, Integer> repaired = new TreeMap<>();
  private final Map<String, Integer> withheld = new TreeMap<>();
  private SortedMap<String, TermCounts> terms = new TreeMap<>();
  private Usage usage = Usage.NONE;

  Editorial(DigestRequest request, List<Story> all, Collected collected) {
    this.request = request;
    this.collected = collected;
    this.stories.addAll(all);
  }

  void add(RegionEdition edition, List<RankedStory> rankedHere, Draft draft) {
    editions.add(edition);
    ranked.put(edition.region(), List.copyOf(rankedHere));
    rankedHere.forEach(
        one ->
            topics.putIfAbsent(
                one.story().id(),
                one.classification().topics().stream().map(TopicScore::topic).toList()));
    warnings.addAll(draft.notes());
    engines.add(draft.engine());
    usage = usage.plus(draft.usage());
  }

  void count(RepairResult result) {
    result.repaired().forEach((code, count) -> repaired.merge(code, count, Integer::sum));
    result.withheld().forEach((code, count) -> withheld.merge(code, count, Integer::sum));
  }

  void remember(SortedMap<String, TermCounts> counts) {
    terms = counts;
  }

  List<RegionEdition> editions() {
    return editions;
  }

  List<Story> stories() {
    return stories;
  }

  Map<Region, List<RankedStory>> ranked() {
    return ranked;
  }

  Map<String, List<Topic>> topics() {
    return topics;
  }

  List<StageFailure> warnings() {
    return warnings;
  }

  Usage usage() {
    return usage;
  }

  String engine() {
    return String.join(", ", engines);
  }

  QualityReport quality() {
    List<CheckedClaim> claims =
        editions.stream()
            .flatMap(edition -> edition.sections().stream())
            .flatMap(section -> section.blocks().stream())
            .flatMap(block -> block.claims().stream())
            .toList();
    Set<ArticleId> relevant = new LinkedHashSet<>();
    ranked
        .values()
        .forEach(list -> list.forEach(one -> one.citable().forEach(a -> relevant.add(a.id()))));
    Instant newest =
        collected.articles().stream()
            .flatMap(article -> article.published().stream())
            .max(Instant::compareTo)
            .orElse(null);
    Instant dayStart = request.date().atStartOfDay(request.zone()).toInstant();
    return new QualityReport(
        claims.size(),
        (int) claims.stream().filter(one -> !one.claim().citations().isEmpty()).count(),
        (int) claims.stream().filter(one -> one.result().isSupported()).count(),
        new TreeMap<>(repaired),
        new TreeMap<>(withheld),
        (int) relevant.stream().filter(told(claims)::contains).count(),
        relevant.size(),
        topSourceShare(claims),
        stories.stream().mapToInt(story -> story.copyOf().size()).sum()
            + collected.duplicates().values().stream().mapToInt(List::size).sum(),
        newest == null || newest.isBefore(dayStart.minus(FRESH)),
        newest);
  }

  /** Articles a claim cites, and the others of the stories the claims tell. */
  private Set<ArticleId> told(List<CheckedClaim> claims) {
    Set<String> toldStories = new LinkedHashSet<>();
    Set<ArticleId> told = new LinkedHashSet<>();
    for (CheckedClaim checked : claims) {
      checked.claim().story().ifPresent(toldStories::add);
      told.addAll(checked.claim().citations());
    }
    for (Story story : stories) {
      if (toldStories.contains(story.id())) {
        story.articles().forEach(article -> told.add(article.id()));
      }
    }
    return told;
  }

  /** Share of the claims whose citations are all of the one outlet that has most such claims. */
  private double topSourceShare(List<CheckedClaim> claims) {
    Map<ArticleId, String> outletOf = new HashMap<>();
    for (Story story : stories) {
      for (AnalyzedArticle article : story.articles()) {
        outletOf.put(article.id(), article.article().source().name());
      }
    }
    Map<String, Integer> alone = new HashMap<>();
    for (CheckedClaim checked : claims) {
      List<String> outlets =
          checked.claim().citations().stream()
              .map(outletOf::get)
              .filter(Objects::nonNull)
              .distinct()
              .toList();
      if (outlets.size() == 1) {
        alone.merge(outlets.get(0), 1, Integer::sum);
      }
    }
    int most = alone.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    return claims.isEmpty() ? 0 : (double) most / claims.size();
  }

  /** The regions set side by side; of a single region there is nothing to compare. */
  Comparison comparison() {
    List<Region> regions = editions.stream().map(RegionEdition::region).toList();
    if (regions.size() < 2) {
      return new Comparison(
          regions, List.of(), new TreeMap<>(), List.of(), List.of(), NO_OVERLAP, new TreeMap<>());
    }
    Map<Region, List<Tag>> tags = new LinkedHashMap<>();
    editions.forEach(edition -> tags.put(edition.region(), edition.tags()));
    return Comparer.of(regions)
        .withTopics(
            story -> topics.getOrDefault(story.id(), List.of()).stream().map(Topic::id).toList())
        .withTags(tags)
        .withHealth(health(regions))
        .compare(relevant());
  }

  private Map<Region, RegionHealth> health(List<Region> regions) {
    Map<Region, RegionHealth> health = new LinkedHashMap<>();
    regions.forEach(region -> health.put(region, RegionHealth.of(region, collected.reports())));
    return health;
  }

  /** The stories with a citable report in any edition. */
  List<Story> relevant() {
    Set<String> ids = new LinkedHashSet<>();
    ranked.values().forEach(list -> list.forEach(one -> ids.add(one.story().id())));
    return stories.stream().filter(story -> ids.contains(story.id())).toList();
  }

  /** In how many of the day's stories each term stood, by region id. */
  SortedMap<String, TermCounts> terms() {
    return terms;
  }
}
