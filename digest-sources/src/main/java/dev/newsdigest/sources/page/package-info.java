/** What a web page says: main text, title, authors, date, whatever the layout around it. */
@NullMarked
package dev.newsdigest.sources.page;

import org.jspecify.annotations.NullMarked;
