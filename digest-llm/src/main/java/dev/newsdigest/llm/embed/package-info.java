/** Sentence embeddings as a second opinion on whether two articles tell of one event. */
@NullMarked
package dev.newsdigest.llm.embed;

import org.jspecify.annotations.NullMarked;
