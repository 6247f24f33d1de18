package dev.newsdigest.core.knowledge;

import dev.newsdigest.core.text.TextSpan;

/**
 * A place in a text where a term of the field is used.
 *
 * @param termId id of the {@link Term}, the same for its Chinese and English forms
 * @param category its category
 * @param span where
 * @param surface the words as written
 */
public record TermMention(String termId, TermCategory category, TextSpan span, String surface) {}
