package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.Affiliation;
import dev.newsdigest.core.knowledge.Entity;
import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.knowledge.KnowledgeBase;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may stand for whom: a firm for its product, its head or its subsidiary, and the other way
 * round. Rivals never do. Made anew for each claim; not thread-safe.
 */
final class Kinship {

  private final KnowledgeBase knowledge;
  private final Map<String, Set<String>> above = new HashMap<>();

  Kinship(KnowledgeBase knowledge) {
    this.knowledge = knowledge;
  }

  /** The same, or one belongs to the other: maker, employer, parent, at any number of steps. */
  boolean related(Actor a, Actor b) {
    if (a.same(b)) {
      return true;
    }
    if (!a.isKnown() || !b.isKnown()) {
      return a.id().equals(b.id()) || namesOverlap(a, b);
    }
    if (a.id().equals(b.id())) {
      return false;
    }
    if (a.isPlace() && b.isPlace() && Places.isPlaced(a.id()) && Places.isPlaced(b.id())) {
      return Places.overlap(a.id(), b.id());
    }
    if (a.isPlace() && (b.isPlace() || b.kind() == EntityKind.REGULATOR)
        || b.isPlace() && a.kind() == EntityKind.REGULATOR) {
      return sameRegion(a, b);
    }
    return above(a.id()).contains(b.id()) || above(b.id()).contains(a.id());
  }

  /** Brussels for the Union, Washington for the United States, a ministry for its country. */
  boolean sameRegion(Actor a, Actor b) {
    return knowledge.regionOf(a.id()).isPresent()
        && knowledge.regionOf(a.id()).equals(knowledge.regionOf(b.id()));
  }

  /** Both under the same body: two products of one firm, a head and a product. */
  boolean siblings(Actor a, Actor b) {
    boolean persons = a.isPerson() && b.isPerson();
    return !persons && a.isKnown() && b.isKnown() && knowledge.sameOwner(a.id(), b.id());
  }

  /** Both belong, or belonged, to one body. */
  boolean sharesBody(Actor a, Actor b) {
    for (String body : above(a.id())) {
      if (above(b.id()).contains(body)) {
        return true;
      }
    }
    return false;
  }

  boolean relatedToAny(Actor a, Iterable<Actor> others) {
    for (Actor other : others) {
      if (related(a, other)) {
        return true;
      }
    }
    return false;
  }

  /** The body that makes a product, with those above it; empty where it is not recorded. */
  Set<String> makers(Actor product) {
    return product.isMade() ? above(product.id()) : Set.of();
  }

  String name(Actor actor) {
    return name(actor.id());
  }

  String name(String id) {
    return knowledge
        .entity(id)
        .map(e -> e.displayName(dev.newsdigest.core.article.Language.EN))
        .orElse(id.startsWith("?") ? id.substring(1) : id);
  }

  boolean isMade(String id) {
    return knowledge.entity(id).map(e -> e.kind().isMade()).orElse(false);
  }

  KnowledgeBase knowledge() {
    return knowledge;
  }

  /** Every body an entity belongs to or ever did, at any number of steps. */
  Set<String> above(String id) {
    Set<String> known = above.get(id);
    if (known == null) {
      known = new LinkedHashSet<>();
      collect(id, known, 0);
      above.put(id, known);
    }
    return known;
  }

  private void collect(String id, Set<String> found, int depth) {
    Optional<Entity> entity = knowledge.entity(id);
    if (depth > 5 || entity.isEmpty() || entity.get().kind() == EntityKind.PLACE) {
      return;
    }
    for (Affiliation tie : entity.get().affiliations()) {
      if (found.add(tie.body())) {
        collect(tie.body(), found, depth + 1);
      }
    }
  }

  private static boolean namesOverlap(Actor a, Actor b) {
    String x = a.id();
    String y = b.id();
    if (a.isKnown() || b.isKnown() || x.length() < 4 || y.length() < 4) {
      return false;
    }
    x = x.substring(1);
    y = y.substring(1);
    return x.length() >= 3 && y.length() >= 3 && (x.contains(y) || y.contains(x));
  }
}
