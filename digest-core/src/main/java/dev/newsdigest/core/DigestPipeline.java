package dev.newsdigest.core;

import dev.newsdigest.core.collect.SourceReport;
import dev.newsdigest.core.digest.Digest;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.StageFailure;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Makes digests: the stages of the library in order. Immutable and thread-safe; any number of
 * requests may run at the same time. Built by {@link DigestBuilder#pipeline}.
 */
public final class DigestPipeline {

  private final PipelineSettings settings;

  DigestPipeline(PipelineSettings settings) {
    this.settings = settings;
  }

  /**
   * Makes one digest. Blocking. A failing source, enricher, archive or model is reported in the
   * digest and ends nothing; a day without articles gives a digest that says so.
   *
   * @throws CancelledException when the calling thread is interrupted
   */
  public Digest run(DigestRequest request) {
    return run(request, new AtomicBoolean(), settings.listener());
  }

  /** Starts making one digest on a thread of its own and returns at once. */
  public DigestRun start(DigestRequest request) {
    return new Started(request);
  }

  private Digest run(DigestRequest request, AtomicBoolean cancelled, DigestListener listener) {
    if (settings.executor() != null) {
      return new DigestJob(settings, request, cancelled, listener, settings.executor()).make();
    }
    ExecutorService own = WorkerThreads.create();
    try {
      return new DigestJob(settings, request, cancelled, listener, own).make();
    } finally {
      own.shutdownNow();
    }
  }

  /** A run on another thread. */
  private final class Started implements DigestRun, DigestListener {
    private final CompletableFuture<Digest> result = new CompletableFuture<>();
    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final AtomicReference<Progress> progress =
        new AtomicReference<>(new Progress(Stage.COLLECT, 0, 0));
    private final FutureTask<Void> task;

    Started(DigestRequest request) {
      this.task = new FutureTask<>(() -> complete(request), null);
      // Not on the caller's executor: a run waits for its sources, and where both share one thread
      // the sources would never start.
      ExecutorService own = WorkerThreads.create();
      own.execute(task);
      own.shutdown();
    }

    private void complete(DigestRequest request) {
      try {
        result.complete(run(request, cancelled, this));
      } catch (RuntimeException | Error e) {
        // An error as well: whoever waits for the result must not wait forever.
        result.completeExceptionally(e);
      }
    }

    @Override
    public CompletableFuture<Digest> result() {
      return result;
    }

    @Override
    public void cancel() {
      cancelled.set(true);
      task.cancel(true);
      // A task that never began completes nothing by itself.
      result.completeExceptionally(new CancelledException("the run was cancelled by its caller"));
    }

    @Override
    public Progress snapshot() {
      return progress.get();
    }

    @Override
    public void onProgress(Stage stage, int done, int total) {
      progress.set(new Progress(stage, done, total));
      settings.listener().onProgress(stage, done, total);
    }

    @Override
    public void onSource(SourceReport report) {
      settings.listener().onSource(report);
    }

    @Override
    public void onWarning(StageFailure failure) {
      settings.listener().onWarning(failure);
    }
  }
}
