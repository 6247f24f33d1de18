package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.text.TextSpan;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A known name a claim of one sentence has more often than any sentence of the articles it cites:
 * who puts one actor in another's place names it twice ("Initech and Initech expand their
 * partnership"). Linear in the articles' length.
 */
public final class DoubledNames {

  private DoubledNames() {}

  /** Returns the first such name of the claim; empty if there is none. */
  public static Optional<String> find(AnalyzedText claim, Collection<AnalyzedArticle> cited) {
    if (claim.sentences().size() > 1) {
      return Optional.empty();
    }
    Map<String, Integer> counts = counts(claim.entities());
    return claim.entities().stream()
        .filter(mention -> counts.get(mention.entityId()) > 1)
        .filter(mention -> counts.get(mention.entityId()) > most(mention.entityId(), cited))
        .map(EntityMention::surface)
        .findFirst();
  }

  private static Map<String, Integer> counts(List<EntityMention> mentions) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    mentions.forEach(mention -> counts.merge(mention.entityId(), 1, Integer::sum));
    return counts;
  }

  private static int most(String entity, Collection<AnalyzedArticle> cited) {
    int most = 0;
    for (AnalyzedArticle article : cited) {
      for (AnalyzedText text : article.fields().values()) {
        for (TextSpan sentence : text.sentences()) {
          most = Math.max(most, counts(text.entitiesIn(sentence)).getOrDefault(entity, 0));
        }
        // A headline of several sentences is told in one.
        if (text == article.title()) {
          most = Math.max(most, counts(text.entities()).getOrDefault(entity, 0));
        }
      }
    }
    return most;
  }
}
