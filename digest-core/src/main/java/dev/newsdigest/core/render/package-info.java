/** Writes a digest as HTML, Markdown, JSON and other forms. */
@NullMarked
package dev.newsdigest.core.render;

import org.jspecify.annotations.NullMarked;
