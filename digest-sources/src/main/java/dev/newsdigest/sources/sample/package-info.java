/**
 * The bundled sample day: invented outlets with real feed files, served from this machine, so that
 * a first run takes the whole way through HTTP and parsing without any network.
 */
@NullMarked
package dev.newsdigest.sources.sample;

import org.jspecify.annotations.NullMarked;
