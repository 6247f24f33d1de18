/** The plug-in point for where articles come from, and the sealed result of one fetch. */
@NullMarked
package dev.newsdigest.core.source;

import org.jspecify.annotations.NullMarked;
