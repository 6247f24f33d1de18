package dev.newsdigest.core.collect;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.source.SourceRequest;
import java.util.List;

/**
 * Adds to collected articles what their sources left out, usually the full text behind a teaser: an
 * optional step between collecting and analysing. May block on the network within its own budget.
 */
@FunctionalInterface
public interface ArticleEnricher {

  /** Leaves the articles as they are. */
  ArticleEnricher NONE = (articles, request) -> articles;

  /**
   * Returns the same articles, in the same order and under the same ids, some of them with more
   * text. An article that cannot be enriched comes back unchanged.
   */
  List<Article> enrich(List<Article> articles, SourceRequest request);
}
