/** Fetching over HTTP: guarded against private addresses, bounded, polite, conditional. */
@NullMarked
package dev.newsdigest.sources.http;

import org.jspecify.annotations.NullMarked;
