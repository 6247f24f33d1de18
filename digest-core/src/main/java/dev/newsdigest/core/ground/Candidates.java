package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.analyze.NameMention;
import dev.newsdigest.core.knowledge.EntityMention;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Picks the few articles of a day that may carry a claim, by the names they share with it. */
final class Candidates {

  private static final int MOST = 8;

  private Candidates() {}

  static List<AnalyzedArticle> of(
      AnalyzedText claim, Collection<AnalyzedArticle> articles, List<AnalyzedArticle> cited) {
    Set<String> names = new HashSet<>();
    for (EntityMention mention : claim.entities()) {
      names.add(mention.entityId());
    }
    Set<String> unknown = new HashSet<>();
    for (NameMention name : claim.names()) {
      unknown.add(name.name());
    }
    Map<AnalyzedArticle, Integer> shared = new LinkedHashMap<>();
    for (AnalyzedArticle article : articles) {
      if (!cited.contains(article)) {
        int count = shared(article, names, unknown);
        if (count > 0) {
          shared.put(article, count);
        }
      }
    }
    return shared.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<AnalyzedArticle, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().id()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static int shared(AnalyzedArticle article, Set<String> names, Set<String> unknown) {
    int count = 0;
    for (String id : article.entityIds()) {
      count += names.contains(id) ? 1 : 0;
    }
    if (!unknown.isEmpty()) {
      for (AnalyzedText field : article.fields().values()) {
        for (NameMention name : field.names()) {
          count += unknown.contains(name.name()) ? 1 : 0;
        }
      }
    }
    return count;
  }
}
