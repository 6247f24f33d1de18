package dev.newsdigest.core.source;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.Region;
import java.util.List;
import java.util.Optional;

/**
 * Where articles come from: the plug-in point of the collect stage. One call delivers what the
 * source has for a window. May block on the network and is called from a worker thread, at most
 * once at a time for a run; must be thread-safe across runs. Expected failures are returned as
 * {@link SourceResult.Failed}; an exception is caught, reported under the source's name, and costs
 * the run nothing else. Should return soon after its thread is interrupted.
 */
@FunctionalInterface
public interface ArticleSource {

  SourceResult fetch(SourceRequest request);

  /** Name in reports; unique names make reports readable. */
  default String name() {
    Class<?> type = getClass();
    // The class of a lambda is named anew in each process; reports must not depend on that.
    return type.isHidden() || type.isAnonymousClass() ? "source" : type.getSimpleName();
  }

  /**
   * The region of the one outlet this source reads; empty where it has many outlets or is not
   * known. Where it failed, nothing is said about the silence of that region's media.
   */
  default Optional<Region> region() {
    return Optional.empty();
  }

  /**
   * The host this source asks, for example {@code feeds.example.com}; empty for none. Sources of
   * one host are started by turns with those of others, so that no host holds all workers.
   */
  default String host() {
    return "";
  }

  /** Returns a source that always delivers these articles. */
  static ArticleSource of(String name, List<Article> articles) {
    List<Article> copy = List.copyOf(articles);
    return new ArticleSource() {
      @Override
      public SourceResult fetch(SourceRequest request) {
        return SourceResult.of(copy);
      }

      @Override
      public String name() {
        return name;
      }
    };
  }
}
