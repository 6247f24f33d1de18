package dev.newsdigest.core.collect;

import dev.newsdigest.core.source.ArticleSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The order in which sources are started: hosts by turns. A host answers one request at a time;
 * were its hundred feeds started in a row, they would hold all workers while other hosts wait.
 */
final class FairOrder {

  private static final Logger LOG = LoggerFactory.getLogger(FairOrder.class);

  private FairOrder() {}

  /**
   * Returns the sources' indices: the first of each host in the order given, then the second of
   * each, and so on. A source without a host shares it with no other.
   */
  static List<Integer> of(List<ArticleSource> sources) {
    Map<String, Integer> seen = new TreeMap<>();
    List<List<Integer>> rounds = new ArrayList<>();
    for (int i = 0; i < sources.size(); i++) {
      String host = host(sources.get(i));
      int round = host.isEmpty() ? 0 : seen.merge(host, 1, Integer::sum) - 1;
      if (round == rounds.size()) {
        rounds.add(new ArrayList<>());
      }
      rounds.get(round).add(i);
    }
    return rounds.stream().flatMap(List::stream).toList();
  }

  /** A plug-in that cannot say its host is taken for one without. */
  private static String host(ArticleSource source) {
    try {
      return Objects.requireNonNullElse(source.host(), "");
    } catch (RuntimeException e) {
      LOG.warn("a source has no host", e);
      return "";
    }
  }
}
