package dev.newsdigest.core.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.List;
import java.util.Objects;

/**
 * A claim to be checked.
 *
 * @param claim the claim's text, analysed
 * @param cited the articles it cites
 * @param others further articles that may carry it, for re-citation
 * @param knowledge what is known of the entities
 */
public record CheckRequest(
    AnalyzedText claim,
    List<AnalyzedArticle> cited,
    List<AnalyzedArticle> others,
    KnowledgeBase knowledge) {

  public CheckRequest {
    Objects.requireNonNull(claim, "claim");
    cited = List.copyOf(cited);
    others = List.copyOf(others);
    Objects.requireNonNull(knowledge, "knowledge");
  }
}
