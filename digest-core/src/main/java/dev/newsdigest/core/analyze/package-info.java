/**
 * One analysis an article: language, sentences, words, entities, quantities. Later stages read it
 * and never parse text again.
 */
@NullMarked
package dev.newsdigest.core.analyze;

import org.jspecify.annotations.NullMarked;
