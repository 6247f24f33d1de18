/** Text without knowledge of the world: language, words, sentences, numbers, dates, quotations. */
@NullMarked
package dev.newsdigest.core.text;

import org.jspecify.annotations.NullMarked;
