package dev.newsdigest.llm.ground;

import dev.newsdigest.core.analyze.AnalyzedArticle;
import dev.newsdigest.core.analyze.AnalyzedText;
import dev.newsdigest.core.article.ArticleField;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import dev.newsdigest.core.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Known bodies, people and products of a claim that no cited article names, in whatever language
 * and by whatever of their names. A maker may stand for its product, an owner for what it owns, an
 * employer for its people. Places and outlets are left alone: they come with a story unnamed.
 */
public final class UntoldNames {

  private UntoldNames() {}

  /** Returns the first such name of the claim; empty if the articles have them all. */
  public static Optional<String> missing(
      AnalyzedText claim, Collection<AnalyzedArticle> cited, KnowledgeBase knowledge) {
    Set<String> told = new HashSet<>();
    cited.forEach(article -> told.addAll(article.entityIds()));
    for (EntityMention mention : claim.entities()) {
      if (isName(mention, claim)
          && isActor(mention, knowledge)
          && told.stream().noneMatch(id -> isRelated(id, mention.entityId(), knowledge))
          && cited.stream().noneMatch(article -> has(article, mention.surface()))) {
        return Optional.of(mention.surface());
      }
    }
    return Optional.empty();
  }

  /**
   * What may be a common word as well counts where it is written like a name: with a capital inside
   * a sentence, or in Latin letters among ideographs.
   */
  private static boolean isName(EntityMention mention, AnalyzedText claim) {
    int first = mention.surface().codePointAt(0);
    boolean inside = claim.language().isUnspaced() || mention.span().start() > 0;
    return mention.confident() || first < 0x250 && Character.isUpperCase(first) && inside;
  }

  private static boolean isActor(EntityMention mention, KnowledgeBase knowledge) {
    return knowledge
        .entity(mention.entityId())
        .map(Entity::kind)
        .filter(kind -> kind != EntityKind.PLACE && kind != EntityKind.MEDIA)
        .isPresent();
  }

  /**
   * Two things of one maker are not the same thing; two bodies of one owner may be meant as one.
   */
  private static boolean isRelated(String one, String other, KnowledgeBase knowledge) {
    return one.equals(other)
        || isBehind(one, other, knowledge)
        || isBehind(other, one, knowledge)
        || isBody(one, knowledge) && isBody(other, knowledge) && knowledge.sameOwner(one, other);
  }

  private static boolean isBody(String id, KnowledgeBase knowledge) {
    return knowledge.entity(id).filter(entity -> entity.kind().isBody()).isPresent();
  }

  /** Whether the one makes the other, or employs it. */
  private static boolean isBehind(String one, String other, KnowledgeBase knowledge) {
    return knowledge
        .makerOf(other, null)
        .or(() -> knowledge.employerOf(other, null))
        .filter(
            body ->
                body.id().equals(one)
                    || knowledge.sameOwner(body.id(), one) && isBody(one, knowledge))
        .isPresent();
  }

  private static boolean has(AnalyzedArticle article, String name) {
    String wanted = Normalizer.fold(name);
    for (ArticleField field : ArticleField.values()) {
      if (article
          .article()
          .field(field)
          .filter(t -> Normalizer.fold(t).contains(wanted))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }
}
