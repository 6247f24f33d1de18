/** A model as judge of what the deterministic checks leave open. */
@NullMarked
package dev.newsdigest.llm.ground;

import org.jspecify.annotations.NullMarked;
