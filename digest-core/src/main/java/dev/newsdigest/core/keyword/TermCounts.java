package dev.newsdigest.core.keyword;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * In how many documents each term stood: the memory tags are measured against. Counts only, so two
 * of them add up. Immutable.
 *
 * @param documents number of documents counted
 * @param counts documents by canonical term
 */
public record TermCounts(long documents, SortedMap<String, Integer> counts) {

  /** Nothing counted yet. */
  public static final TermCounts EMPTY = new TermCounts(0, new TreeMap<>());

  public TermCounts {
    counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
  }

  public int count(String term) {
    return counts.getOrDefault(term, 0);
  }

  /** Returns the sum of both. */
  public TermCounts merge(TermCounts other) {
    SortedMap<String, Integer> sum = new TreeMap<>(counts);
    for (Map.Entry<String, Integer> entry : other.counts.entrySet()) {
      sum.merge(entry.getKey(), entry.getValue(), Integer::sum);
    }
    return new TermCounts(documents + other.documents, sum);
  }
}
