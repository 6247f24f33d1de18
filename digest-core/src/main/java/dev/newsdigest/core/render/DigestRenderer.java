package dev.newsdigest.core.render;

import dev.newsdigest.core.digest.Digest;

/**
 * Writes a digest in one form: the plug-in point of the render stage. Must be thread-safe and
 * deterministic, must escape whatever its form needs escaped, and may link only to addresses of the
 * digest's articles.
 */
@FunctionalInterface
public interface DigestRenderer {

  /** Returns the whole document. */
  String render(Digest digest);

  /** Ending of the file it is written to, for example {@code html}. */
  default String fileExtension() {
    return "txt";
  }
}
