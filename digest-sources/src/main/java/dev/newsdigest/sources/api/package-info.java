/**
 * Sources that are no feeds: listing pages, news sitemaps, and the interfaces of Hacker News,
 * arXiv, GitHub and any server that answers in JSON.
 */
@NullMarked
package dev.newsdigest.sources.api;

import org.jspecify.annotations.NullMarked;
