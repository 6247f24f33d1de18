/** Another engine's Chinese words in a digest. Copy the class. */
@NullMarked
package dev.newsdigest.examples.segmenter;

import org.jspecify.annotations.NullMarked;
