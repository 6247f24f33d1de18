package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.text.TextSpan;
import org.jspecify.annotations.Nullable;

/**
 * A place in a text where an entity is named.
 *
 * @param entityId id of the entity
 * @param kind its kind
 * @param span where, a version included ({@code GPT-5.2})
 * @param surface the words as written
 * @param version version of a product, model or chip with its parts joined by hyphens ({@code 5.2},
 *     {@code K2.5}, {@code 3-Max}); null when none is given. Compare ignoring case
 * @param confident false when the name also means something else and nothing near it tells which
 */
public record EntityMention(
    String entityId,
    EntityKind kind,
    TextSpan span,
    String surface,
    @Nullable String version,
    boolean confident) {}
