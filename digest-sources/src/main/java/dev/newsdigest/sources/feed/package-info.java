/**
 * Reading feeds: RSS 0.9x to 2.0, RDF, Atom 0.3 and 1.0, JSON Feed 1.x, with the modules news sites
 * use, from the bytes that servers really send.
 */
@NullMarked
package dev.newsdigest.sources.feed;

import org.jspecify.annotations.NullMarked;
