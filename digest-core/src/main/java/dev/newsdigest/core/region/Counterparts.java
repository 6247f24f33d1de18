package dev.newsdigest.core.region;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.Region;
import dev.newsdigest.core.knowledge.TermCategory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts first, of each region's articles on a story, the one whose headline has most in common with
 * the other regions' headlines, so that what stands side by side tells the same thing. Names, terms
 * and figures count, which are the same in every language; likeness is their Dice coefficient.
 */
final class Counterparts {

  private Counterparts() {}

  /** How much two headlines have in common, 0 to 1. */
  static double likeness(AnalyzedArticle one, AnalyzedArticle other) {
    return dice(features(one.title()), features(other.title()));
  }

  /** The same articles; ties stay in the order they came in. */
  static Map<Region, List<AnalyzedArticle>> first(Map<Region, List<AnalyzedArticle>> articles) {
    Map<AnalyzedArticle, Set<String>> features = new LinkedHashMap<>();
    articles.values().forEach(own -> own.forEach(a -> features.put(a, features(a.title()))));
    Map<Region, List<AnalyzedArticle>> ordered = new LinkedHashMap<>();
    articles.forEach(
        (region, own) -> {
          AnalyzedArticle best = own.get(0);
          double most = -1;
          for (AnalyzedArticle article : own) {
            double likeness = 0;
            for (Map.Entry<Region, List<AnalyzedArticle>> other : articles.entrySet()) {
              if (!other.getKey().equals(region)) {
                likeness += likeness(article, other.getValue(), features);
              }
            }
            if (likeness > most) {
              most = likeness;
              best = article;
            }
          }
          List<AnalyzedArticle> order = new ArrayList<>(own);
          order.remove(best);
          order.add(0, best);
          ordered.put(region, order);
        });
    return ordered;
  }

  private static double likeness(
      AnalyzedArticle article,
      List<AnalyzedArticle> others,
      Map<AnalyzedArticle, Set<String>> features) {
    Set<String> own = features.getOrDefault(article, Set.of());
    return others.stream()
        .mapToDouble(other -> dice(own, features.getOrDefault(other, Set.of())))
        .max()
        .orElse(0);
  }

  private static double dice(Set<String> one, Set<String> other) {
    Set<String> common = new TreeSet<>(one);
    common.retainAll(other);
    int sum = one.size() + other.size();
    return sum == 0 ? 0 : 2.0 * common.size() / sum;
  }

  private static Set<String> features(AnalyzedText title) {
    Set<String> features = new TreeSet<>();
    title.entities().forEach(mention -> features.add("e:" + mention.entityId()));
    title.terms().stream()
        .filter(mention -> mention.category() != TermCategory.GENERAL)
        .forEach(mention -> features.add("t:" + mention.termId()));
    title.names().forEach(mention -> features.add("n:" + mention.name()));
    title
        .quantities()
        .forEach(q -> features.add("q:" + q.value().stripTrailingZeros().toPlainString()));
    return features;
  }
}
