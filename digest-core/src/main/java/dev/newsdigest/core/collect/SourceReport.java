package dev.newsdigest.core.collect;

import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.SourceWarning;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What became of one source in a run.
 *
 * @param source its name
 * @param status how it ended
 * @param kept articles that went on to the next stage
 * @param dropped articles that did not, by reason code
 * @param attempts requests made
 * @param millis wall time
 * @param httpStatus last HTTP status; 0 where there was none
 * @param cause the failure; null for a healthy source
 * @param warnings every repair, in order
 * @param regions regions it speaks for: the one it declares, else those of the articles it
 *     delivered; empty where neither is known
 * @param newestDate publish time of the newest article delivered, kept or not; null where none has
 *     a date
 * @param charsetName the charset the source's bytes were read in; null where it is not known
 */
public record SourceReport(
    String source,
    Status status,
    int kept,
    SortedMap<String, Integer> dropped,
    int attempts,
    long millis,
    int httpStatus,
    @Nullable StageFailure cause,
    List<SourceWarning> warnings,
    SortedSet<Region> regions,
    @Nullable Instant newestDate,
    @Nullable String charsetName) {

  /** How a source ended. */
  public enum Status {
    OK,
    /** Healthy, and nothing in the window. */
    EMPTY,
    /** Failed after some articles were saved. */
    PARTIAL,
    FAILED,
    CANCELLED
  }

  public SourceReport {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(status, "status");
    dropped = Collections.unmodifiableSortedMap(new TreeMap<>(dropped));
    warnings = List.copyOf(warnings);
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
  }

  /** A report of a source of which no more is known. */
  public SourceReport(
      String source,
      Status status,
      int kept,
      SortedMap<String, Integer> dropped,
      int attempts,
      long millis,
      int httpStatus,
      @Nullable StageFailure cause,
      List<SourceWarning> warnings) {
    this(
        source,
        status,
        kept,
        dropped,
        attempts,
        millis,
        httpStatus,
        cause,
        warnings,
        new TreeSet<>(),
        null,
        null);
  }

  /** Publish time of the newest article the source delivered; tells a feed that has gone stale. */
  public Optional<Instant> newest() {
    return Optional.ofNullable(newestDate);
  }

  /** The charset the source's bytes were read in, by its IANA name. */
  public Optional<String> charset() {
    return Optional.ofNullable(charsetName);
  }

  public Optional<StageFailure> failure() {
    return Optional.ofNullable(cause);
  }

  /** Whether silence of this source means that it had nothing: it answered. */
  public boolean isHealthy() {
    return status == Status.OK || status == Status.EMPTY;
  }
}
