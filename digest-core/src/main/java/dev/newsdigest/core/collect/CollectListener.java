package dev.newsdigest.core.collect;

/**
 * Hears of each source, in the order the sources were given: of one as soon as it and all before it
 * have ended. Called by the thread that collects; what it throws is logged and changes nothing.
 */
@FunctionalInterface
public interface CollectListener {

  void onSource(SourceReport report, int done, int total);
}
