package dev.newsdigest.llm.summarize;

import dev.newsdigest.llm.chat.Cancellation;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * Turns a flag somebody else sets into a cancellation of calls in flight. Looks ten times a second
 * on the platform's delay thread, which costs no thread of its own.
 */
final class CancellationWatch implements AutoCloseable {

  private static final Executor LATER =
      CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

  private final BooleanSupplier cancelled;
  private final Cancellation cancellation = new Cancellation();
  private volatile boolean closed;

  private CancellationWatch(BooleanSupplier cancelled) {
    this.cancelled = cancelled;
  }

  static CancellationWatch start(BooleanSupplier cancelled) {
    CancellationWatch watch = new CancellationWatch(cancelled);
    watch.look();
    return watch;
  }

  private void look() {
    if (cancelled.getAsBoolean()) {
      cancellation.cancel();
    } else if (!closed) {
      LATER.execute(this::look);
    }
  }

  Cancellation cancellation() {
    return cancellation;
  }

  @Override
  public void close() {
    closed = true;
  }
}
