/**
 * Calls, tokens and money: limits held before each call, and replies kept so that a re-run is free.
 */
@NullMarked
package dev.newsdigest.llm.budget;

import org.jspecify.annotations.NullMarked;
