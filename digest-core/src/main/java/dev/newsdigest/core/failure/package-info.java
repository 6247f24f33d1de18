/**
 * What can go wrong: the unchecked exception tree for wrong calls, values for expected failures.
 */
@NullMarked
package dev.newsdigest.core.failure;

import org.jspecify.annotations.NullMarked;
