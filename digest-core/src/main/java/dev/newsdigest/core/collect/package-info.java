/**
 * Runs sources side by side, keeps the day's window, makes addresses canonical and drops exact
 * duplicates.
 */
@NullMarked
package dev.newsdigest.core.collect;

import org.jspecify.annotations.NullMarked;
