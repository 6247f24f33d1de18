/** Models an application already has, as writers of digests. Copy the class you need. */
@NullMarked
package dev.newsdigest.examples.models;

import org.jspecify.annotations.NullMarked;
