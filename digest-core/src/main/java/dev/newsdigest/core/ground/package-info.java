/**
 * Checks every claim against its cited articles, repairs or withholds it, and audits finished
 * digests.
 */
@NullMarked
package dev.newsdigest.core.ground;

import org.jspecify.annotations.NullMarked;
