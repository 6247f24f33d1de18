/** Digests written by a model from stories, parsed into claims with citations. */
@NullMarked
package dev.newsdigest.llm.summarize;

import org.jspecify.annotations.NullMarked;
