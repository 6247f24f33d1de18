/** A custom source and a custom summarizer, each with its contract test: copy, rename, fill in. */
@NullMarked
package dev.newsdigest.examples.plugin;

import org.jspecify.annotations.NullMarked;
