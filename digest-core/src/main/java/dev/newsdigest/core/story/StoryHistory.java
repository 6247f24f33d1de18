package dev.newsdigest.core.story;

import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.story.EarlierStories.Continuation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  /**
   * The day's stories with their status, and what to remember for the next day.
   *
   * @param stories in the order given, the heirs of earlier ones under their older id
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
   * Continues earlier stories with today's. Each earlier story goes on under its id in one of
   * today's at most, the one most like it; others of today's that tell of it keep their own id and
   * say since when it has been told.
   *
   * @param now stands in for the time of undated articles
   */
  public Continued follow(List<StoryMemory> previous, List<Story> today, Instant now) {
    DayReading reading = DayReading.of(today, vectorizer);
    Map<Integer, Continuation> continued =
        new EarlierStories(previous).continuedBy(today, reading, now);
    List<Story> stories = new ArrayList<>();
    Map<String, StoryMemory> memories = new TreeMap<>();
    for (StoryMemory memory : previous) {
      if (!memory.lastSeen().isBefore(now.minus(MEMORY))) {
        memories.put(memory.id(), memory);
      }
    }
    for (int i = 0; i < today.size(); i++) {
      Continuation going = continued.get(i);
      StoryMemory before = going == null ? null : going.before();
      Story story = today.get(i);
      StoryTraits traits = StoryTraits.of(story, before, knowledge);
      Story told = going == null ? story : continuing(story, going, traits, now);
      stories.add(told);
      memories.put(told.id(), memory(told, before, traits, reading.signatures().get(i), now));
    }
    return new Continued(stories, List.copyOf(memories.values()));
  }

  private static Story continuing(
      Story story, Continuation going, StoryTraits traits, Instant now) {
    StoryMemory before = going.before();
    Instant time = story.firstPublished().orElse(now);
    boolean silent = Duration.between(before.lastSeen(), time).compareTo(SILENCE) > 0;
    String changed = traits.changed();
    StoryStatus status =
        silent ? StoryStatus.RETURNED : changed == null ? StoryStatus.REPEAT : StoryStatus.UPDATE;
    String id = going.heir() ? before.id() : story.id();
    return story.continuing(id, status, before.since(), changed);
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
}
