package dev.newsdigest.core;

import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.failure.StageFailure;

/**
 * Hears how a run goes. Called from the run's thread, so it should return soon; what it throws is
 * logged and costs the run nothing.
 */
public interface DigestListener {

  /** A listener that does nothing. */
  DigestListener NONE = new DigestListener() {};

  /** A stage got on: {@code done} of {@code total} items; called with 0 when it starts. */
  default void onProgress(Stage stage, int done, int total) {}

  /** A source ended, well or not. */
  default void onSource(SourceReport report) {}

  /** Something failed and the run goes on without it. */
  default void onWarning(StageFailure failure) {}
}
