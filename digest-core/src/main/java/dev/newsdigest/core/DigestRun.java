package dev.newsdigest.core;

import dev.newsdigest.core.digest.Digest;
import java.util.concurrent.CompletableFuture;

/**
 * A digest in the making. Thread-safe.
 *
 * @see DigestPipeline#start
 */
public interface DigestRun {

  /**
   * The digest when it is done. Completes exceptionally with a {@link
   * dev.newsdigest.core.failure.CancelledException} after {@link #cancel}. Cancelling the future
   * itself stops nothing; use {@link #cancel}.
   */
  CompletableFuture<Digest> result();

  /** Stops the run: calls in flight are interrupted, the result completes within two seconds. */
  void cancel();

  /** How far the run is. Never blocks. */
  Progress snapshot();

  /**
   * How far a run is.
   *
   * @param stage the stage it is in
   * @param done items of that stage that are done
   * @param total items of that stage; 0 where it cannot be told yet
   */
  record Progress(Stage stage, int done, int total) {}
}
