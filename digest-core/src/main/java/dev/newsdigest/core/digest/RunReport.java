package dev.newsdigest.core.digest;

import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.summarize.Usage;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What happened while the digest was made.
 *
 * @param started by the run's clock
 * @param finished by the run's clock
 * @param sources one a source, in the order they were given
 * @param usage what models cost; {@link Usage#NONE} without one
 * @param warnings failures the run went on without
 */
public record RunReport(
    Instant started,
    Instant finished,
    List<SourceReport> sources,
    Usage usage,
    List<StageFailure> warnings) {

  public RunReport {
    Objects.requireNonNull(started, "started");
    Objects.requireNonNull(finished, "finished");
    sources = List.copyOf(sources);
    Objects.requireNonNull(usage, "usage");
    warnings = List.copyOf(warnings);
  }

  /** Share of the sources that answered, 0 to 1; 1 without sources. */
  public double sourcesOk() {
    return sources.isEmpty()
        ? 1
        : (double) sources.stream().filter(SourceReport::isHealthy).count() / sources.size();
  }
}
