package dev.newsdigest.sources.http;

import java.time.Duration;

/** Waits; tests move a clock instead. */
@FunctionalInterface
interface Sleeper {

  void sleep(Duration time) throws InterruptedException;

  static Sleeper ofThread() {
    return time -> Thread.sleep(time.toMillis());
  }
}
