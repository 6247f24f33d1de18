package dev.newsdigest.core.summarize;

import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.keyword.Tag;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * What a summarizer is asked for: one region's edition of one day.
 *
 * @param region the edition
 * @param language language of headings, and of prose where the summarizer can choose
 * @param date the day
 * @param zone the day's time zone
 * @param stories stories of the edition, weightiest first; every article a claim may cite is in
 *     them
 * @param tags the edition's tags
 * @param cancelled turns true when the run is cancelled
 * @param run names the run: the same for all its editions, another for each run
 */
public record SummaryRequest(
    Region region,
    Language language,
    LocalDate date,
    ZoneId zone,
    List<RankedStory> stories,
    List<Tag> tags,
    BooleanSupplier cancelled,
    String run) {

  public SummaryRequest {
    Objects.requireNonNull(region, "region");
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(zone, "zone");
    stories = List.copyOf(stories);
    tags = List.copyOf(tags);
    Objects.requireNonNull(cancelled, "cancelled");
    Objects.requireNonNull(run, "run");
  }

  /** A request that is a run of its own. */
  public SummaryRequest(
      Region region,
      Language language,
      LocalDate date,
      ZoneId zone,
      List<RankedStory> stories,
      List<Tag> tags,
      BooleanSupplier cancelled) {
    this(region, language, date, zone, stories, tags, cancelled, UUID.randomUUID().toString());
  }
}
