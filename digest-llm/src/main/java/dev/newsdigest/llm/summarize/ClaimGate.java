package dev.newsdigest.llm.summarize;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.article.ArticleId;
import dev.newsdigest.core.article.Language;
import dev.newsdigest.core.claim.Claim;
import dev.newsdigest.core.claim.Evidence;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.topic.SectionId;
import dev.newsdigest.llm.ground.VerbatimQuote;
import dev.newsdigest.llm.prompt.EditionAnswer.AnsweredClaim;
import dev.newsdigest.llm.prompt.EvidencePack;
import dev.newsdigest.llm.prompt.OutputText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From a model's sentence to a claim: only articles shown in its own block may be cited, its quote
 * must stand in one of them, nothing with an address passes. Needs no trust in the model at all.
 */
final class ClaimGate {

  static final String NO_QUOTE =
      "its \"quote\" does not stand word for word in the articles it cites";

  private static final int MOST_CITATIONS = 3;

  private final Language language;
  private final KnowledgeBase knowledge;
  private final String engine;

  ClaimGate(Language language, KnowledgeBase knowledge, String engine) {
    this.language = language;
    this.knowledge = knowledge;
    this.engine = engine;
  }

  /** Returns the claim; empty if nothing of it can be used, not even rewritten. */
  Optional<GatedClaim> pass(
      AnsweredClaim answered, EvidencePack pack, String blockId, SectionId section) {
    Optional<String> text = OutputText.of(answered.text(), knowledge);
    if (text.isEmpty() || !OutputText.mayBe(language, text.get())) {
      return Optional.empty();
    }
    List<AnalyzedArticle> cited = cited(answered, pack, blockId);
    if (cited.isEmpty()) {
      return Optional.empty();
    }
    Optional<Evidence> evidence = evidence(answered.quote(), cited);
    // The article that holds the quoted words leads; the others must tell the same story.
    ArticleId first = evidence.map(Evidence::article).orElse(cited.get(0).id());
    Optional<String> story = pack.storyOf(first);
    Set<ArticleId> citations = new LinkedHashSet<>();
    citations.add(first);
    cited.stream()
        .map(AnalyzedArticle::id)
        .filter(id -> pack.storyOf(id).equals(story))
        .forEach(citations::add);
    Claim claim =
        Claim.of(
            OutputText.closed(text.get(), language),
            language,
            section,
            story.orElse(null),
            citations.stream().limit(MOST_CITATIONS).toList(),
            evidence.map(List::of).orElse(List.of()),
            engine);
    return Optional.of(new GatedClaim(claim, blockId, evidence.isEmpty() ? NO_QUOTE : null));
  }

  private static List<AnalyzedArticle> cited(
      AnsweredClaim answered, EvidencePack pack, String blockId) {
    List<AnalyzedArticle> cited = new ArrayList<>();
    for (int number : answered.cites()) {
      pack.article(blockId, number).filter(a -> !cited.contains(a)).ifPresent(cited::add);
    }
    return cited;
  }

  private static Optional<Evidence> evidence(String quote, List<AnalyzedArticle> cited) {
    return cited.stream().flatMap(a -> VerbatimQuote.find(quote, a).stream()).findFirst();
  }
}
