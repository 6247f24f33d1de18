package dev.newsdigest.core.ground;

import dev.newsdigest.core.knowledge.EntityKind;
import dev.newsdigest.core.text.TextSpan;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something with a name in a text.
 *
 * @param id entity id, or the folded name behind {@code ?} for names the knowledge base lacks
 * @param kind kind of the entity; null for unknown names
 * @param version version of a product, lower case; null where none is given
 * @param span where it stands
 * @param sure whether the name surely means this entity
 */
record Actor(
    String id, @Nullable EntityKind kind, @Nullable String version, TextSpan span, boolean sure) {

  static Actor unknown(String name, TextSpan span) {
    return new Actor("?" + name, null, null, span, true);
  }

  static Actor known(
      String id, EntityKind kind, @Nullable String version, TextSpan span, boolean sure) {
    String folded = version == null ? null : version.toLowerCase(Locale.ROOT);
    return new Actor(id, kind, folded, span, sure);
  }

  boolean isKnown() {
    return kind != null;
  }

  boolean isPlace() {
    return kind == EntityKind.PLACE;
  }

  boolean isPerson() {
    return kind == EntityKind.PERSON;
  }

  /** Can act: a body, a person, or a product that beats another; not a place. */
  boolean canAct() {
    return kind != EntityKind.PLACE && kind != EntityKind.EVENT;
  }

  boolean isMade() {
    return kind != null && kind.isMade();
  }

  boolean isBody() {
    return kind != null && kind.isBody();
  }

  /** The same thing by name; two different versions of a product are two things. */
  boolean same(Actor other) {
    if (!id.equals(other.id)) {
      return false;
    }
    return version == null
        || other.version == null
        || version.equals(other.version)
        || version.startsWith(other.version)
        || other.version.startsWith(version);
  }
}
