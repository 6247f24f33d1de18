/** Measures how fast text is read; run by hand, prints figures and ratios, asserts nothing. */
@NullMarked
package dev.newsdigest.examples.benchmarks;

import org.jspecify.annotations.NullMarked;
