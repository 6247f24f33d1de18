/** The finished product: a digest, its editions and sections, its quality and run reports. */
@NullMarked
package dev.newsdigest.core.digest;

import org.jspecify.annotations.NullMarked;
