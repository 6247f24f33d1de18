package dev.newsdigest.core.summarize;

import dev.newsdigest.core.failure.DigestException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.List;
import java.util.Objects;

/**
 * A summarizer could write nothing. What its attempts cost and met on the way is not lost: {@link
 * Summarizer#firstOf} and the pipeline carry it into the run report.
 */
public final class NothingWrittenException extends DigestException {

  private static final long serialVersionUID = 1L;

  // Nobody serialises a run's failures; the report holds them as values.
  private final transient Usage usage;
  private final transient List<StageFailure> notes;

  /**
   * Reports an edition that was not written.
   *
   * @param usage what was spent on it
   * @param notes what went wrong, in order
   * @param last the failure that ended it
   */
  public NothingWrittenException(Usage usage, List<StageFailure> notes, DigestException last) {
    super(String.valueOf(last.getMessage()), last);
    this.usage = Objects.requireNonNull(usage, "usage");
    this.notes = List.copyOf(notes);
  }

  /** What was spent although nothing came of it. */
  public Usage usage() {
    return usage;
  }

  /** What went wrong, in order. */
  public List<StageFailure> notes() {
    return notes;
  }

  @Override
  public boolean isRetriable() {
    return getCause() instanceof DigestException cause && cause.isRetriable();
  }
}
