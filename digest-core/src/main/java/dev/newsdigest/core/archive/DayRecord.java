package dev.newsdigest.core.archive;

import dev.newsdigest.core.keyword.TermCounts;
import dev.newsdigest.core.story.StoryMemory;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of one day: plain values, so that any store can keep them.
 *
 * @param date the day
 * @param terms in how many stories each term stood, by region id
 * @param stories the stories known at the end of the day, those of earlier days included
 * @param digestJson the day's digest as JSON; null where it was not kept
 * @param wordCounts what {@link dev.newsdigest.core.text.NewWords} counted on the day, its bytes in
 *     Base64; null where nothing was counted
 */
public record DayRecord(
    LocalDate date,
    SortedMap<String, TermCounts> terms,
    List<StoryMemory> stories,
    @Nullable String digestJson,
    @Nullable String wordCounts) {

  public DayRecord {
    Objects.requireNonNull(date, "date");
    terms = Collections.unmodifiableSortedMap(new TreeMap<>(terms));
    stories = List.copyOf(stories);
  }

  /** A day without counts of words. */
  public DayRecord(
      LocalDate date,
      SortedMap<String, TermCounts> terms,
      List<StoryMemory> stories,
      @Nullable String digestJson) {
    this(date, terms, stories, digestJson, null);
  }

  /** The day's digest as JSON. */
  public Optional<String> digest() {
    return Optional.ofNullable(digestJson);
  }

  /** Counts of words, in Base64. */
  public Optional<String> words() {
    return Optional.ofNullable(wordCounts);
  }
}
