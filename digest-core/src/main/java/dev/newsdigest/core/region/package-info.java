/** Editions by region and the comparison between them. */
@NullMarked
package dev.newsdigest.core.region;

import org.jspecify.annotations.NullMarked;
