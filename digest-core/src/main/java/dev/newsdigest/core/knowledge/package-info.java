/**
 * What the library knows of the field: entities with their names in several languages, makers,
 * terms.
 */
@NullMarked
package dev.newsdigest.core.knowledge;

import org.jspecify.annotations.NullMarked;
