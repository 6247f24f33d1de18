package dev.newsdigest.core.story;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.knowledge.KnowledgeBase;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sets a day's stories against those of the days before: which are new, which go on and what is new
 * about them, which only repeat, which come back. A pure function of plain values; immutable and
 * thread-safe.
 */
public final class StoryHistory {

  /** A story not told for longer comes back rather than goes on. */
  private static final Duration SILENCE = Duration.ofDays(3);

  /** Older stories are forgotten. */
  private static final Duration MEMORY = Duration.ofDays(30);

  /** Over days, without time to speak for one event, more likeness is asked for. */
  private static final double SAME_STORY = 1.2;

  /**
   * The day's stories with their status, and what to remember for the next day.
   *
   * @param stories in the order given, continued ones under their older id
   * @param memories of today's stories and of earlier ones not yet forgotten
   */
  public record Continued(List<Story> stories, List<StoryMemory> memories) {
    public Continued {
      stories = List.copyOf(stories);
      memories = List.copyOf(memories);
    }
  }

  private final KnowledgeBase knowledge;
  private final Vectorizer vectorizer;

  private StoryHistory(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
    vectorizer = new Vectorizer(knowledge);
  }

  /** Returns a history that reads stories with the knowledge the library ships. */
  public static StoryHistory create() {
    return using(KnowledgeBase.bundled());
  }

  public static StoryHistory using(KnowledgeBase knowledge) {
    return new StoryHistory(Objects.requireNonNull(knowledge, "knowledge"));
  }

  /**
   * Continues earlier stories with today's. Each earlier story goes on in one of today's at most,
   * the one most like it.
   *
   * @param now stands in for the time of undated articles
   */
  public Continued follow(List<StoryMemory> previous, List<Story> today, Instant now) {
    Read read = read(today);
    List<Signature> signatures = read.signatures();
    Map<Integer, StoryMemory> matches = matches(previous, today, read);
    List<Story> stories = new ArrayList<>();
    Map<String, StoryMemory> memories = new TreeMap<>();
    for (StoryMemory memory : previous) {
      if (!memory.lastSeen().isBefore(now.minus(MEMORY))) {
        memories.put(memory.id(), memory);
      }
    }
    for (int i = 0; i < today.size(); i++) {
      StoryMemory before = matches.get(i);
      Story story = today.get(i);
      StoryTraits traits = StoryTraits.of(story, before, knowledge);
      Story continued = before == null ? story : continuing(story, before, traits, now);
      stories.add(continued);
      memories.put(continued.id(), memory(continued, before, traits, signatures.get(i), now));
    }
    return new Continued(stories, List.copyOf(memories.values()));
  }

  private static Story continuing(
      Story story, StoryMemory before, StoryTraits traits, Instant now) {
    Instant time = story.firstPublished().orElse(now);
    boolean silent = Duration.between(before.lastSeen(), time).compareTo(SILENCE) > 0;
    String changed = traits.changed();
    StoryStatus status =
        silent ? StoryStatus.RETURNED : changed == null ? StoryStatus.REPEAT : StoryStatus.UPDATE;
    return story.continuing(before.id(), status, before.since(), changed);
  }

  private static StoryMemory memory(
      Story story,
      @Nullable StoryMemory before,
      StoryTraits traits,
      Signature signature,
      Instant now) {
    Instant first = story.firstPublished().orElse(now);
    Instant last =
        story.articles().stream()
            .flatMap(a -> a.article().published().stream())
            .filter(t -> !t.isAfter(now))
            .max(Instant::compareTo)
            .orElse(first.isAfter(now) ? now : first);
    Set<String> articles = new LinkedHashSet<>(before == null ? List.of() : before.articles());
    story.articles().forEach(a -> articles.add(a.id().value()));
    return new StoryMemory(
        story.id(),
        story.title(),
        before == null ? first : before.since(),
        before == null || last.isAfter(before.lastSeen()) ? last : before.lastSeen(),
        List.copyOf(articles),
        traits.figures(),
        traits.actors(),
        traits.stages(),
        signature.encoded());
  }

  /**
   * The day's stories as later ones are compared with them.
   *
   * @param norm how heavy an article is on average: signatures are kept without their weight
   */
  private record Read(List<Signature> signatures, double norm) {}

  private Read read(List<Story> stories) {
    Frequencies frequencies = new Frequencies();
    List<List<ArticleVector>> vectors = new ArrayList<>();
    for (Story story : stories) {
      List<ArticleVector> own = new ArrayList<>();
      for (AnalyzedArticle article : story.articles()) {
        if (!story.copyOf().containsKey(article.id())) {
          ArticleVector vector = vectorizer.vector(article);
          own.add(vector);
          frequencies.add(vector.features());
        }
      }
      vectors.add(own);
    }
    List<Signature> signatures = new ArrayList<>();
    double norms = 0;
    int articles = 0;
    for (List<ArticleVector> own : vectors) {
      Group group = null;
      for (ArticleVector vector : own) {
        Item item = new Item(vector, frequencies.weighted(vector.features()));
        norms += item.weighted().norm();
        articles++;
        Group one = new Group(item);
        if (group == null) {
          group = one;
        } else {
          group.absorb(one);
        }
      }
      signatures.add(Objects.requireNonNull(group).signature());
    }
    return new Read(signatures, norms / Math.max(1, articles));
  }

  private record Match(int today, int before, double likeness) {}

  private static Map<Integer, StoryMemory> matches(
      List<StoryMemory> previous, List<Story> today, Read read) {
    List<Signature> signatures = read.signatures();
    List<Match> candidates = new ArrayList<>();
    Map<String, Set<Integer>> byArticle = new HashMap<>();
    Map<Long, Set<Integer>> byName = new HashMap<>();
    List<Signature> before = new ArrayList<>();
    for (int p = 0; p < previous.size(); p++) {
      int index = p;
      Signature signature = Signature.decode(previous.get(p).signature());
      before.add(signature);
      previous.get(p).articles().forEach(id -> at(byArticle, id).add(index));
      names(signature).forEach(key -> at(byName, key).add(index));
    }
    for (int t = 0; t < today.size(); t++) {
      boolean roundup = Roundups.matches(today.get(t).title());
      Set<Integer> near = new LinkedHashSet<>();
      Set<Integer> same = new HashSet<>();
      for (AnalyzedArticle article : today.get(t).articles()) {
        same.addAll(byArticle.getOrDefault(article.id().value(), Set.of()));
      }
      names(signatures.get(t)).forEach(key -> near.addAll(byName.getOrDefault(key, Set.of())));
      near.addAll(same);
      for (int p : near) {
        double likeness = signatures.get(t).likeness(before.get(p));
        double needed =
            SAME_STORY
                * SameActorGuard.factor(
                    SameActorGuard.clashes(signatures.get(t).facts(), before.get(p).facts()));
        if (same.contains(p)
            || !roundup
                && likeness >= needed
                && signatures.get(t).isAnchoredTo(before.get(p), read.norm())) {
          candidates.add(new Match(t, p, same.contains(p) ? likeness + 100 : likeness));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Match m) -> -m.likeness())
            .thenComparing(m -> previous.get(m.before()).id())
            .thenComparing(m -> today.get(m.today()).id()));
    Map<Integer, StoryMemory> matches = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Match match : candidates) {
      if (!matches.containsKey(match.today()) && taken.add(match.before())) {
        matches.put(match.today(), previous.get(match.before()));
      }
    }
    return matches;
  }

  /** The heaviest features, by which two days' stories can meet. */
  private static Set<Long> names(Signature signature) {
    Set<Long> keys = new LinkedHashSet<>();
    for (SparseVector v : List.of(orEmpty(signature.chinese()), orEmpty(signature.other()))) {
      for (long key : v.heaviest(CandidatePairs.TELLING_FEATURES)) {
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
