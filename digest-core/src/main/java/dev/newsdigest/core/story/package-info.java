/** Gathers articles about one event into one story, each merge and veto with its reason. */
@NullMarked
package dev.newsdigest.core.story;

import org.jspecify.annotations.NullMarked;
