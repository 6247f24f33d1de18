/** The topics of an article, its relevance to the digest's field, and the section a topic feeds. */
@NullMarked
package dev.newsdigest.core.topic;

import org.jspecify.annotations.NullMarked;
