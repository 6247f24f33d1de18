/**
 * Outlets known to the library, as data: where their articles are, who owns them, how far to trust.
 */
@NullMarked
package dev.newsdigest.sources.catalog;

import org.jspecify.annotations.NullMarked;
