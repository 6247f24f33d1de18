package dev.newsdigest.core;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The threads a pipeline uses when its caller gives none: virtual ones where the JVM has them (21
 * and later), else a bounded pool of daemon threads that ends when idle.
 */
final class WorkerThreads {

  private static final Logger LOG = LoggerFactory.getLogger(WorkerThreads.class);

  /** Sources wait for the network most of the time, so there may be more of them than cores. */
  private static final int POOL_SIZE = 32;

  private static final long IDLE_SECONDS = 5;

  private WorkerThreads() {}

  static ExecutorService create() {
    try {
      MethodHandle perTask =
          MethodHandles.publicLookup()
              .findStatic(
                  Executors.class,
                  "newVirtualThreadPerTaskExecutor",
                  MethodType.methodType(ExecutorService.class));
      return (ExecutorService) perTask.invokeExact();
    } catch (NoSuchMethodException | IllegalAccessException e) {
      return pool();
    } catch (Throwable e) {
      // A MethodHandle declares Throwable; whatever it is, platform threads do the job as well.
      LOG.debug("no virtual threads", e);
      return pool();
    }
  }

  private static ExecutorService pool() {
    AtomicInteger number = new AtomicInteger();
    ThreadFactory daemons =
        task -> {
          Thread thread = new Thread(task, "news-digest-" + number.incrementAndGet());
          thread.setDaemon(true);
          return thread;
        };
    ThreadPoolExecutor pool =
        new ThreadPoolExecutor(
            POOL_SIZE,
            POOL_SIZE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            daemons);
    pool.allowCoreThreadTimeOut(true);
    return pool;
  }
}
