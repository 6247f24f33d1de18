/**
 * The {@code digest} command: each command is a thin shell over one public stage of the library.
 */
@NullMarked
package dev.newsdigest.examples.cli;

import org.jspecify.annotations.NullMarked;
