package dev.newsdigest.llm.chat;

import dev.newsdigest.core.failure.CancelledException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets one thread stop the calls of others, in flight or waiting. Thread-safe. */
public final class Cancellation {

  /** Undoes a registration. */
  @FunctionalInterface
  public interface Registration extends AutoCloseable {
    @Override
    void close();
  }

  private final CountDownLatch cancelled = new CountDownLatch(1);
  private final List<Runnable> actions = new ArrayList<>();

  /** Cancels; actions registered so far run on this thread. A second call does nothing. */
  public void cancel() {
    List<Runnable> toRun;
    synchronized (actions) {
      cancelled.countDown();
      toRun = List.copyOf(actions);
      actions.clear();
    }
    toRun.forEach(Runnable::run);
  }

  public boolean isCancelled() {
    return cancelled.getCount() == 0;
  }

  /** Runs the action on cancellation, at once if it has happened already. */
  public Registration onCancel(Runnable action) {
    Objects.requireNonNull(action, "action");
    synchronized (actions) {
      if (!isCancelled()) {
        actions.add(action);
        return () -> {
          synchronized (actions) {
            actions.remove(action);
          }
        };
      }
    }
    action.run();
    return () -> {};
  }

  /**
   * Returns at once unless cancelled.
   *
   * @throws CancelledException if cancelled
   */
  public void check() {
    if (isCancelled()) {
      throw new CancelledException("the call was cancelled");
    }
  }

  /**
   * Waits that long, or until cancelled.
   *
   * @throws CancelledException if cancelled or the thread was interrupted; the interrupt stays set
   */
  public void await(Duration time) {
    try {
      if (cancelled.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
        throw new CancelledException("the call was cancelled");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancelledException("the thread was interrupted while waiting");
    }
  }
}
