package dev.newsdigest.core;

import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.failure.StageFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps a listener's failures from the run. */
record SafeListener(DigestListener listener) implements DigestListener {

  private static final Logger LOG = LoggerFactory.getLogger(SafeListener.class);

  @Override
  public void onProgress(Stage stage, int done, int total) {
    guarded(() -> listener.onProgress(stage, done, total));
  }

  @Override
  public void onSource(SourceReport report) {
    guarded(() -> listener.onSource(report));
  }

  @Override
  public void onWarning(StageFailure failure) {
    guarded(() -> listener.onWarning(failure));
  }

  private static void guarded(Runnable call) {
    try {
      call.run();
    } catch (RuntimeException e) {
      LOG.warn("a digest listener failed", e);
    }
  }
}
