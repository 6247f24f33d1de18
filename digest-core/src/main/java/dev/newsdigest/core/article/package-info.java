/** Values of the field: articles, their sources, regions and languages. Imports no other stage. */
@NullMarked
package dev.newsdigest.core.article;

import org.jspecify.annotations.NullMarked;
