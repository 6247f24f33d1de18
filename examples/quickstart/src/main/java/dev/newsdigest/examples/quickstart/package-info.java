/** The README's code, compiled and run. */
@NullMarked
package dev.newsdigest.examples.quickstart;

import org.jspecify.annotations.NullMarked;
