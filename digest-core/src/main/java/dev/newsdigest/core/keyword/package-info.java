/** Keywords of an article and the five tags of a region's day. */
@NullMarked
package dev.newsdigest.core.keyword;

import org.jspecify.annotations.NullMarked;
