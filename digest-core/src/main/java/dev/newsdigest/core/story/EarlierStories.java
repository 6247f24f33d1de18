package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.topic.MarketTalk;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds among the stories of the days before those that today's go on with. */
final class EarlierStories {

  /** Over days, without time to speak for one event, more likeness is asked for. */
  private static final double SAME_STORY = 1.2;

  /** What a day of silence adds to that: the older a story, the more news of its actors came. */
  private static final double A_DAY_MORE = 0.06;

  /** Market talk takes up every company whenever it is traded. */
  private static final double MARKET_TALK = 2.0;

  /**
   * So many features of a story are looked up among the heaviest of earlier ones: what a long
   * headline says in passing can be the whole of a short one.
   */
  private static final int LOOKED_UP = 4 * CandidatePairs.TELLING_FEATURES;

  /** An article told before settles it. */
  private static final double SAME_ARTICLE = 100;

  private static final double HOURS_A_DAY = 24;

  private final List<StoryMemory> previous;
  private final List<Signature> signatures = new ArrayList<>();
  private final Map<String, Set<Integer>> byArticle = new HashMap<>();
  private final Map<Long, Set<Integer>> byName = new HashMap<>();

  EarlierStories(List<StoryMemory> previous) {
    this.previous = List.copyOf(previous);
    for (int p = 0; p < previous.size(); p++) {
      int index = p;
      Signature signature = Signature.decode(previous.get(p).signature());
      signatures.add(signature);
      previous.get(p).articles().forEach(id -> at(byArticle, id).add(index));
      names(signature, CandidatePairs.TELLING_FEATURES).forEach(key -> at(byName, key).add(index));
    }
  }

  /**
   * What a story of today goes on with.
   *
   * @param heir whether it alone carries the earlier story on; other stories of the day that tell
   *     of it are less like it
   */
  record Continuation(StoryMemory before, boolean heir) {}

  private record Match(int today, int before, double likeness) {}

  /** For the stories that go on with one, by place, the earlier story most like each. */
  Map<Integer, Continuation> continuedBy(List<Story> today, DayReading reading, Instant now) {
    List<Match> candidates = new ArrayList<>();
    for (int t = 0; t < today.size(); t++) {
      addMatches(t, today.get(t), reading, now, candidates);
    }
    candidates.sort(
        Comparator.comparingDouble((Match m) -> -m.likeness())
            .thenComparing(m -> previous.get(m.before()).id())
            .thenComparing(m -> today.get(m.today()).id()));
    Map<Integer, Continuation> found = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match match : candidates) {
      if (!found.containsKey(match.today())) {
        boolean heir = taken.add(match.before());
        found.put(match.today(), new Continuation(previous.get(match.before()), heir));
      }
    }
    return found;
  }

  private void addMatches(
      int place, Story story, DayReading reading, Instant now, List<Match> matches) {
    Signature signature = reading.signatures().get(place);
    Set<Integer> same = new HashSet<>();
    for (AnalyzedArticle article : story.articles()) {
      same.addAll(byArticle.getOrDefault(article.id().value(), Set.of()));
    }
    boolean roundup = Roundups.matches(story.title());
    boolean talk = story.articles().stream().allMatch(a -> MarketTalk.heads(a.article().title()));
    Instant told = story.firstPublished().orElse(now);
    Set<Integer> near = new LinkedHashSet<>(same);
    names(signature, LOOKED_UP).forEach(key -> near.addAll(byName.getOrDefault(key, Set.of())));
    for (int p : near) {
      StoryMemory before = previous.get(p);
      double likeness = signature.broadLikeness(signatures.get(p), reading.norm());
      if (same.contains(p)) {
        matches.add(new Match(place, p, likeness + SAME_ARTICLE));
      } else if (!roundup
          && likeness >= SAME_STORY
          && likeness
              >= needed(signature, signatures.get(p)) * age(before, told) * talk(before, talk)
          && signature.isAnchoredTo(signatures.get(p), reading.norm())) {
        matches.add(new Match(place, p, likeness));
      }
    }
  }

  private static double needed(Signature one, Signature other) {
    return SAME_STORY * SameActorGuard.factor(SameActorGuard.clashes(one.facts(), other.facts()));
  }

  /** 1 up to a day after a story was last told. */
  private static double age(StoryMemory before, Instant told) {
    double days = Duration.between(before.lastSeen(), told).toMinutes() / 60.0 / HOURS_A_DAY;
    return 1 + A_DAY_MORE * Math.max(0, days - 1);
  }

  private static double talk(StoryMemory before, boolean talk) {
    boolean talkedBefore = before.articles().size() == 1 && MarketTalk.heads(before.title());
    return talk || talkedBefore ? MARKET_TALK : 1;
  }

  /** The heaviest features, by which two days' stories can meet. */
  private static Set<Long> names(Signature signature, int most) {
    Set<Long> keys = new LinkedHashSet<>();
    for (SparseVector v : List.of(orEmpty(signature.chinese()), orEmpty(signature.other()))) {
      for (long key : v.heaviest(most)) {
        keys.add(key);
      }
    }
    return keys;
  }

  private static SparseVector orEmpty(@Nullable SparseVector v) {
    return v == null ? SparseVector.EMPTY : v;
  }

  private static <K> Collection<Integer> at(Map<K, Set<Integer>> map, K key) {
    return map.computeIfAbsent(key, k -> new LinkedHashSet<>());
  }
}
