package dev.newsdigest.core.collect;

/** Hears of each source as it ends. Called from worker threads, one call at a time. */
@FunctionalInterface
public interface CollectListener {

  void onSource(SourceReport report, int done, int total);
}
