/** Articles from files: JSON Lines, folders of feeds; lists of feeds in OPML, in and out. */
@NullMarked
package dev.newsdigest.sources.file;

import org.jspecify.annotations.NullMarked;
