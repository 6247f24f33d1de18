package dev.newsdigest.core.collect;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.article.ArticleId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The day's articles and what became of each source.
 *
 * @param articles each address once, ordered by publish time, then id; undated ones last
 * @param duplicates further articles at the address of a kept one, by the kept one's id
 * @param reports one a source, in the order the sources were given
 */
public record Collected(
    List<Article> articles,
    SortedMap<ArticleId, List<Article>> duplicates,
    List<SourceReport> reports) {

  public Collected {
    articles = List.copyOf(articles);
    duplicates = Collections.unmodifiableSortedMap(new TreeMap<>(duplicates));
    reports = List.copyOf(reports);
  }

  /** All articles received for the window, duplicates included. */
  public List<Article> received() {
    List<Article> all = new ArrayList<>(articles);
    duplicates.values().forEach(all::addAll);
    return all;
  }
}
