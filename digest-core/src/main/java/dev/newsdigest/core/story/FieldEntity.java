package dev.newsdigest.core.story;

import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityMention;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A known entity in a field, with what telling events apart needs to know of it.
 *
 * @param mention where it stands and what it is
 * @param kind the kind of feature it makes
 * @param bystander whether it is a company that others are only measured against or sold at
 * @param backers ids of the bodies that make, employ or own it, the nearest first; none for a
 *     bystander
 */
record FieldEntity(
    EntityMention mention, FeatureKind kind, boolean bystander, List<String> backers) {

  /** A body, its owner and the owner's owner. */
  private static final int MOST_BACKERS = 3;

  FieldEntity {
    backers = List.copyOf(backers);
  }

  static FieldEntity of(EntityMention mention, String text, KnowledgeBase knowledge) {
    FeatureKind kind = FeatureKind.of(mention.kind());
    boolean bystander = kind == FeatureKind.BODY && Bystander.isOne(text, mention.span().start());
    List<String> backers = bystander ? List.of() : backers(mention.entityId(), knowledge);
    return new FieldEntity(mention, kind, bystander, backers);
  }

  /** The product with its version, {@code product@version} in lower case. */
  Optional<String> version() {
    return kind == FeatureKind.PRODUCT && mention.version() != null
        ? Optional.of(mention.entityId() + "@" + mention.version().toLowerCase(Locale.ROOT))
        : Optional.empty();
  }

  private static List<String> backers(String id, KnowledgeBase knowledge) {
    List<String> backers = new ArrayList<>();
    Optional<Entity> next =
        knowledge
            .makerOf(id, null)
            .or(() -> knowledge.employerOf(id, null))
            .or(() -> knowledge.parentOf(id, null))
            .filter(body -> FeatureKind.of(body.kind()) == FeatureKind.BODY);
    while (next.isPresent() && backers.size() < MOST_BACKERS) {
      backers.add(next.get().id());
      next = knowledge.parentOf(next.get().id(), null);
    }
    return backers;
  }
}
