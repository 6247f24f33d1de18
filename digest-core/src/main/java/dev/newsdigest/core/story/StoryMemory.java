package dev.newsdigest.core.story;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What is kept of a story from one day to the next: plain values an archive can store in any form.
 *
 * @param id the story's id
 * @param title its headline
 * @param since when it was first seen
 * @param lastSeen when it was last told
 * @param articles ids of its articles
 * @param figures figures its headlines have given, {@code key|words}
 * @param actors its actors, {@code entity|name as written}
 * @param stages names of the {@link StoryStage}s it has gone through
 * @param signature what a later story is compared with; written and read by this package alone,
 *     versioned
 */
public record StoryMemory(
    String id,
    String title,
    Instant since,
    Instant lastSeen,
    List<String> articles,
    List<String> figures,
    List<String> actors,
    List<String> stages,
    String signature) {

  public StoryMemory {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(since, "since");
    Objects.requireNonNull(lastSeen, "lastSeen");
    Objects.requireNonNull(signature, "signature");
    articles = List.copyOf(articles);
    figures = List.copyOf(figures);
    actors = List.copyOf(actors);
    stages = List.copyOf(stages);
  }
}
