/** Writes drafts made of claims: the plug-in point and the built-in extractive summarizer. */
@NullMarked
package dev.newsdigest.core.summarize;

import org.jspecify.annotations.NullMarked;
