/** Remembers articles, stories, term counts and digests between runs. */
@NullMarked
package dev.newsdigest.core.archive;

import org.jspecify.annotations.NullMarked;
